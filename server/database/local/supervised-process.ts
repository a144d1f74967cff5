import { fork } from 'node:child_process';
import { setPriority } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** How a program ended. */
export interface ProcessEnd {
  /** Null where it has none: a signal ended it, or it was never run. */
  code: number | null;
  /** Goes on from its name: `ended with code 1`. */
  reason: string;
}

/** A program that ends when this one does. */
export interface SupervisedProcess {
  /** What it prints, where that was asked for. */
  printed: Readable | null;
  /** Settles when the program, or what supervises it, has ended. */
  ended: Promise<ProcessEnd>;
  /** Asks it to end, and insists after three seconds; settles when it has. */
  stop(): Promise<void>;
}

interface SuperviseOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Where all that it prints goes: an open file, or here. */
  output: number | 'pipe';
  /** Runs it only when nothing else wants the processor. */
  background?: boolean;
}

/**
 * Runs a program that ends with this one, however this one ends. It does not hear the terminal's Ctrl-C: this
 * program first puts its own things in order.
 * @param command the program and its arguments
 */
export function supervise(
  command: string[],
  { output, background, ...options }: SuperviseOptions,
): SupervisedProcess {
  const supervisor = fork(fileURLToPath(new URL('./supervisor.ts', import.meta.url)), command, {
    ...options,
    detached: true,
    execArgv: [],
    stdio: ['ignore', output, 'ignore', 'ipc'],
  });
  if (background && supervisor.pid) setPriority(supervisor.pid, 19);
  const ended = new Promise<ProcessEnd>((settle) => {
    let end: ProcessEnd = { code: null, reason: 'lost the process that watches over it' };
    supervisor.on('message', (message) => {
      end = message as ProcessEnd;
    });
    supervisor.on('error', ({ message }) => settle({ code: null, reason: `could not be run: ${message}` }));
    // What it said last may be read only after its end has been noted.
    supervisor.on('exit', () =>
      supervisor.connected ? supervisor.on('disconnect', () => settle(end)) : settle(end),
    );
  });
  return {
    printed: supervisor.stdout,
    ended,
    async stop() {
      if (supervisor.connected) supervisor.disconnect();
      await ended;
    },
  };
}

/**
 * Runs a tool that ends with this program.
 * @param options.signal ends it
 * @returns how it ended, and all that it printed
 */
export async function runSupervised(
  command: string[],
  { signal, ...options }: Omit<SuperviseOptions, 'output'> & { signal?: AbortSignal } = {},
): Promise<ProcessEnd & { printed: string }> {
  const tool = supervise(command, { ...options, output: 'pipe' });
  const stop = () => void tool.stop();
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  let printed = '';
  for await (const piece of tool.printed?.setEncoding('utf8') ?? []) printed += piece;
  const end = await tool.ended;
  signal?.removeEventListener('abort', stop);
  return { ...end, printed };
}
