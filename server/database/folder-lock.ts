import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError } from './database-error.ts';
import { startOf } from './process-list.ts';

interface Holder {
  pid: number;
  start: string | undefined;
}

/**
 * Takes a data folder for this process alone. A lock whose process has ended, however it ended, is taken over.
 * @returns gives the folder back
 * @throws DatabaseError when another process uses the folder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by');
  const mine = join(folder, `in-use-by.${randomUUID()}`);
  const text = JSON.stringify({ pid: process.pid, start: await startOf(process.pid) });
  await writeFile(mine, text);
  try {
    // A link appears whole or not at all, and never over another.
    while (!(await link(mine, file).then(() => true, isTaken))) await takeOver(folder, file);
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(file, { force: true });
}

/** Moves a lock aside that nobody holds any more. */
async function takeOver(folder: string, file: string): Promise<void> {
  const seen = await readFile(file, 'utf8').catch(() => undefined);
  if (seen === undefined) return;
  const holder = readHolder(seen);
  const start = holder && (await startOf(holder.pid));
  if (start !== undefined && start === holder?.start) throw inUse(folder, holder.pid);
  const aside = join(folder, `in-use-by.${randomUUID()}`);
  await rename(file, aside).catch(() => {});
  // Somebody quicker may have taken over in between: then it is their lock that was moved, and it goes back.
  if ((await readFile(aside, 'utf8').catch(() => seen)) !== seen) await link(aside, file).catch(() => {});
  await rm(aside, { force: true });
}

function readHolder(text: string): Holder | undefined {
  try {
    const holder: Partial<Holder> = JSON.parse(text);
    return typeof holder.pid === 'number' ? { pid: holder.pid, start: holder.start } : undefined;
  } catch {
    return undefined;
  }
}

function inUse(folder: string, pid: number): DatabaseError {
  return new DatabaseError(
    `Another Diplograph (process ${pid}) is using the data folder ${folder}. Stop it first, or set DATA_DIR to another folder.`,
  );
}

function isTaken(error: NodeJS.ErrnoException): false {
  if (error.code === 'EEXIST') return false;
  throw error;
}
