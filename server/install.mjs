// Runs before every command, on whatever Node is at hand, before anything is installed: it may use nothing
// but Node itself. Installs the packages of the lock file unless they are there already.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('', import.meta.url).pathname, '..');
const stamp = join(root, 'node_modules', '.installed');
const lock = readFileSync(join(root, 'package-lock.json'));
const wanted = createHash('sha256').update(lock).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('… Installing packages (about half a minute the first time)');
  // Not `npm ci`, which would first remove all that is installed; `install` keeps to the locked versions just as well.
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed. See npm’s message above; check the network and try again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
