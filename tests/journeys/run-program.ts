import { spawn } from 'node:child_process';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../server/main.ts');

export interface Running {
  /** Where it is served, once it is ready. */
  ready: Promise<string>;
  /** Its exit code, with all that it has said by then; null where a signal ended it. */
  ended: Promise<{ code: number | null; said: string }>;
  /** Tells it to stop, as a terminal or a service manager does. */
  stop(): void;
}

interface ProgramSettings {
  PORT: string;
  DATA_DIR: string;
  NEO4J_URI?: string;
  NEO4J_USERNAME?: string;
  NEO4J_PASSWORD?: string;
}

/**
 * Runs the whole program with the database at an address, otherwise with a local one, or whatever else is at hand, but
 * never with somebody’s own. By the channel it knows when the tests are gone, however they end.
 */
export function runProgram(settings: ProgramSettings): Running {
  const { NEO4J_URI: _theirs, ...environment } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { ...environment, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  const { promise: ready, resolve: isReady, reject: isNot } = Promise.withResolvers<string>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk;
      const address = /is ready: (http:\S+)/.exec(said)?.[1];
      if (address) isReady(address);
    });
  }
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.once('close', (code) => {
      isNot(new Error(`The program ended (${code}) before it was ready:\n${said}`));
      resolve({ code, said });
    });
  });
  // Whoever awaits only the end need not hear that it never was ready.
  ready.catch(() => {});
  return { ready, ended, stop: () => child.kill('SIGTERM') };
}
