import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A program that was started by a command line. */
export interface Started {
  child: ChildProcess;
  pid: number;
  /** All that it has said so far. */
  said(): string;
  /** Its address, once it is ready. */
  ready: Promise<string>;
  /** How it ended, once all that it said has been read. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

/**
 * Starts the program as a person does, in a process group of its own, with a local database and nothing of this
 * process's npm about it.
 * @param settings environment variables
 * @param command in place of `npm start`
 */
export function npmStart(
  settings: Record<string, string>,
  [program = '', ...args]: string[] = ['npm', 'start'],
): Started {
  const own = Object.entries(process.env).filter(([name]) => !/^(npm_|NEO4J_|VITEST|NODE_)/.test(name));
  const child = spawn(program, args, {
    cwd: root,
    env: { ...Object.fromEntries(own), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  const { promise: ready, resolve, reject } = Promise.withResolvers<string>();
  ready.catch(() => {});
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /is ready: (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
  }
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((settle) => {
    child.on('close', (code, signal) => {
      reject(new Error(`It ended (${code ?? signal}) before it was ready:\n${said}`));
      settle({ code, signal });
    });
  });
  return { child, pid: child.pid ?? 0, said: () => said, ready, ended };
}
