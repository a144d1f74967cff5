/** The command line: `npm run diplograph -- <command>`. */
import { onParentEnd } from '../process/parent-end.ts';
import { showProgress, silently } from '../process/progress.ts';
import { run } from './run.ts';

onParentEnd(() => process.kill(process.pid, 'SIGTERM'));
process.exitCode = await run(process.argv.slice(2), {
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
  progress: process.stderr.isTTY ? showProgress(process.stderr) : silently,
  environment: process.env,
});
