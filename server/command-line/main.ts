/** The command line: `npm run diplograph -- <command>`. */
import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';
import { onParentEnd } from '../process/parent-end.ts';
import { showProgress, silently } from '../process/progress.ts';
import { endWithReader } from '../process/unread-output.ts';
import { run } from './run.ts';

endWithReader(process);
onParentEnd(() => process.kill(process.pid, 'SIGTERM'));
process.exitCode = await run(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  progress: process.stderr.isTTY ? showProgress(process.stderr) : silently,
  environment: process.env,
  readInput: process.stdin.isTTY ? undefined : () => text(process.stdin),
  confirm: process.stdin.isTTY && process.stderr.isTTY ? confirm : undefined,
});

async function confirm(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
