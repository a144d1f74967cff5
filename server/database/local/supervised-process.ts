import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A program that ends when this one does. */
export interface SupervisedProcess {
  /** Settles when the program, or what supervises it, has ended, with the reason. */
  ended: Promise<string>;
  /** Asks it to end, and insists after ten seconds; settles when it has. */
  stop(): Promise<void>;
}

/**
 * Runs a program that ends with this one, however this one ends. It does not hear the terminal's Ctrl-C: this
 * program first puts its own things in order.
 * @param command the program and its arguments
 * @param outputFile takes what it prints; overwritten
 */
export function supervise(
  command: string[],
  outputFile: string,
  options: { cwd: string; env: NodeJS.ProcessEnv },
): SupervisedProcess {
  const supervisor = fork(
    fileURLToPath(new URL('./supervisor.ts', import.meta.url)),
    [outputFile, ...command],
    {
      ...options,
      detached: true,
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    },
  );
  const ended = new Promise<string>((settle) => {
    let reason = 'lost the process that watches over it';
    supervisor.on('message', (message) => {
      reason = String(message);
    });
    supervisor.on('error', (error) => settle(`could not be run: ${error.message}`));
    // What it said last may be read only after its end has been noted.
    supervisor.on('exit', () =>
      supervisor.connected ? supervisor.on('disconnect', () => settle(reason)) : settle(reason),
    );
  });
  return {
    ended,
    async stop() {
      if (supervisor.connected) supervisor.disconnect();
      await ended;
    },
  };
}
