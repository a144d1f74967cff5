import { execFile as withCallback } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Progress } from './progress.ts';

const execFile = promisify(withCallback);

const inputs = ['client/**/*', 'contract/**/*', 'cypher/starters/*', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the client into `dist/` unless it was built from these very files already.
 * @param root the project's folder
 * @returns the folder to serve
 */
export async function buildClient(root: string, progress: Progress): Promise<string> {
  const folder = join(root, 'dist');
  const stamp = join(folder, '.built-from');
  const digest = await digestOf(root);
  const built = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (built === digest) return folder;
  await progress.step('Building the client', async () => {
    // Aside, so that a build that is interrupted, or another one at the same time, leaves no half of one.
    const fresh = await mkdtemp(join(root, 'node_modules', '.client-build-'));
    try {
      await runVite(root, fresh);
      await writeFile(join(fresh, '.built-from'), digest);
      await replaceFolder(folder, fresh);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  });
  return folder;
}

/**
 * Runs Vite in a process of its own, which takes half a gigabyte that ours would never give back. Libraries leave things
 * out where the environment says `test`, and Vite heeds it: people and tests get one client.
 * @throws with what Vite said where the client cannot be built
 */
async function runVite(root: string, outDir: string): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['--config', join(root, 'vite.config.ts'), '--outDir', outDir, '--logLevel', 'warn'];
  const building = execFile(process.execPath, [vite, 'build', join(root, 'client'), ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const end = () => building.child.kill();
  process.once('exit', end);
  try {
    await building;
  } finally {
    process.off('exit', end);
  }
}

/** Puts a folder in the place of another; somebody else may be at the same at the same time. */
async function replaceFolder(folder: string, fresh: string): Promise<void> {
  for (;;) {
    await rm(folder, { recursive: true, force: true });
    try {
      return await rename(fresh, folder);
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

async function digestOf(root: string): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const entry of glob(inputs, { cwd: root, withFileTypes: true })) {
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name));
  }
  for (const file of files.sort()) hash.update(file.slice(root.length)).update(await readFile(file));
  return hash.digest('hex');
}
