// Runs a program as its child and ends it when the channel to whoever wanted it closes, which the system does however
// that one ends. Its arguments are the program and the program's own; all that the program prints goes where this prints.
import { spawn } from 'node:child_process';

/** How long the program may take to end by itself, in milliseconds. */
const timeoutMs = 2_500;

const [program = '', ...args] = process.argv.slice(2);
const child = spawn(program, args, { stdio: ['ignore', 1, 1] });
let ending = false;

function end(): void {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), timeoutMs);
}

function leave(code: number | null, reason: string): void {
  if (!process.connected) process.exit();
  process.send?.({ code, reason }, () => process.exit());
}

child.on('error', (error) => leave(null, `could not be run: ${error.message}`));
child.on('exit', (code, signal) =>
  leave(code, signal ? `was ended by ${signal}` : `ended with code ${code}`),
);
process.on('disconnect', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
if (!process.connected) end();
