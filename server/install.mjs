// Runs before every command, on whatever Node is at hand, before anything is installed: it may use nothing
// but Node itself. Installs the packages of the lock file unless they are there already.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('', import.meta.url).pathname, '..');
const stamp = join(root, 'node_modules', '.installed');
const lock = readFileSync(join(root, 'package-lock.json'));
const wanted = createHash('sha256').update(lock).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('… Installing packages (about half a minute the first time)');
  const code = await install();
  if (code !== 0) {
    console.error(
      'The packages could not be installed. See npm’s message above; check the network and the space on the disk, and try again.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, wanted);
}

/** Runs npm in a process group of its own, which ends with this program. Gives its exit code. */
function install() {
  // Not `npm ci`, which would first remove all that is installed; `install` keeps to the locked versions just as well.
  const npm = spawn('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    detached: true,
  });
  const end = () => {
    if (npm.pid) process.kill(-npm.pid, 'SIGTERM');
    process.exit(1);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || end(), 250).unref();
  return new Promise((settle) => {
    npm.on('error', () => settle(1));
    npm.on('close', (code) => settle(code ?? 1));
  });
}
