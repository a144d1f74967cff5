// Runs the database as its child and ends it when the channel to the program that wanted it closes, which
// the system does however that program ends. Arguments: a file for the child's output, the child's command.
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';

/** How long the database may take to end by itself, in milliseconds. */
const timeoutMs = 10_000;

const [outputFile = '', program = '', ...args] = process.argv.slice(2);
const output = openSync(outputFile, 'w', 0o600);
const child = spawn(program, args, { stdio: ['ignore', output, output] });
let ending = false;

function end(): void {
  if (ending) return;
  ending = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), timeoutMs);
}

function leave(reason: string): void {
  if (!process.connected) process.exit();
  process.send?.(reason, () => process.exit());
}

child.on('error', (error) => leave(`could not be run: ${error.message}`));
child.on('exit', (code, signal) => leave(signal ? `was ended by ${signal}` : `ended with code ${code}`));
process.on('disconnect', end);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
if (!process.connected) end();
