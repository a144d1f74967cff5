import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the program under test is served. */
    address: string;
  }
}

/** Starts the whole program once for all journeys, as `npm start` does, on an empty data folder. */
export default async function startProgram(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-journeys-'));
  const { NEO4J_URI: _theirs, ...environment } = process.env;
  const program = spawn(process.execPath, [join(import.meta.dirname, '../../server/main.ts')], {
    env: { ...environment, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('address', await readyAddress(program));
  return async () => {
    program.kill('SIGTERM');
    await once(program, 'exit');
    await rm(dataDir, { recursive: true, force: true });
  };
}

function readyAddress(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      const ready = /is ready: (http:\S+)/.exec(said);
      if (ready?.[1]) resolve(ready[1]);
    });
    program.once('exit', (code) =>
      reject(new Error(`The program ended (${code}) before it was ready:\n${said}`)),
    );
  });
}
