import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

const version = '4.32.5';

/** What is missing for a run, and how to get it. */
export class MissingToolError extends Error {
  override name = 'MissingToolError';
}

/**
 * The command of Schemathesis, in a virtual environment of its own that is made where there is none.
 * @param cacheDir where what can be fetched again is kept
 * @throws MissingToolError
 */
export async function findSchemathesis(cacheDir: string): Promise<string> {
  const folder = join(cacheDir, `schemathesis-${version}`);
  const bin = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const command = join(bin, 'schemathesis');
  if (existsSync(command)) return command;
  try {
    await execute('python3', ['-m', 'venv', folder]);
  } catch {
    throw new MissingToolError(
      'check:api needs Python 3.10 or newer with its venv module: install python3 and python3-venv, then run it again.',
    );
  }
  try {
    await execute(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', `schemathesis==${version}`]);
  } catch (error) {
    await rm(folder, { recursive: true });
    const reason = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
    throw new MissingToolError(`pip could not install Schemathesis ${version}: ${reason}`);
  }
  return command;
}
