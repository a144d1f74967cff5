import { defineConfig } from 'vitest/config';

/** Servers that live for a minute only: to compile their code thoroughly costs more than it saves. */
const env = { JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1' };

/** Starting a database or a browser on a busy machine takes its time. */
const slow = { testTimeout: 120_000, hookTimeout: 240_000 };

export default defineConfig({
  test: {
    projects: [
      // Tests that try thousands of cases take their time beside others.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 } },
      {
        test: {
          name: 'database',
          include: ['tests/integration/database/**/*.test.ts'],
          // Each starts servers of its own, which would only slow each other down.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          env,
          ...slow,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/{api,saved,seeds,command-line}/**/*.test.ts'],
          globalSetup: 'tests/integration/shared-database.ts',
          // One after the other: each file finds the shared database empty and leaves it so.
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          ...slow,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/journeys/start-program.ts',
          sequence: { groupOrder: 3 },
          env,
          ...slow,
        },
      },
    ],
    maxWorkers: 2,
    reporters: ['default', './tests/closing-line.ts'],
  },
});
