import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { runProgram } from './run-program.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program under test is served. */
    address: string;
  }
}

/** Starts the whole program once for all journeys, as `npm start` does, on an empty data folder. */
export default async function startProgram(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-journeys-'));
  const program = runProgram({ PORT: '0', DATA_DIR: dataDir });
  // It is unpacked at its first start, which two files at once would do in each other's way.
  await (await launchBrowser()).close();
  project.provide('address', await program.ready);
  return async () => {
    program.stop();
    await program.ended;
    await rm(dataDir, { recursive: true, force: true });
  };
}
