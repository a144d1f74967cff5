import { mkdir, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { notSaved } from './not-saved.ts';

/** A change takes a few milliseconds: a lock this old was left behind by a program that has ended. */
const abandonedAfterMs = 10_000;
const retryEveryMs = 25;

/**
 * Does some work while no other program that shares the folder changes the same file.
 * @throws NotSavedError where the folder cannot be written to, or what the work throws
 */
export async function withFileLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dirname(file), `.${basename(file)}.lock`);
  await mkdir(dirname(file), { recursive: true }).catch(refused(lock));
  const began = performance.now();
  while (!(await take(lock))) {
    const taken = await stat(lock).catch(() => undefined);
    const age = taken ? Date.now() - taken.mtimeMs : 0;
    // Where the clock was set back a lock seems to come from the future: then the waiting counts.
    const waited = performance.now() - began;
    if (age > abandonedAfterMs || waited > abandonedAfterMs) await rm(lock, { force: true });
    else await pause(retryEveryMs);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** False where somebody else has it. */
async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    return refused(lock)(error);
  }
}

function refused(lock: string) {
  return (error: unknown): never => {
    throw notSaved(dirname(lock), error);
  };
}
