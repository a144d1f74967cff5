import { defineConfig } from 'vitest/config';

/** The faults that take minutes, or a machine of their own: `npm run faults`, with a name for one of them. */
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.test.ts'],
    maxWorkers: 1,
    // On a busy machine: alone, none takes a third of it.
    testTimeout: 60 * 60_000,
    hookTimeout: 5 * 60_000,
    // Figures are for reading, whoever looks on.
    disableConsoleIntercept: true,
    reporters: ['default', './tests/closing-line.ts'],
  },
});
