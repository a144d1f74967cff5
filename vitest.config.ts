import { defineConfig } from 'vitest/config';

/** Starting a database or a browser on a busy machine takes its time. */
const slow = { testTimeout: 60_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], ...slow } },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/journeys/start-program.ts',
          ...slow,
        },
      },
    ],
    maxWorkers: 2,
    reporters: ['default', './tests/closing-line.ts'],
  },
});
