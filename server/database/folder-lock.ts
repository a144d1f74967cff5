import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseError } from './database-error.ts';
import { startOf } from './process-list.ts';

interface Holder {
  pid: number;
  start: string | undefined;
}

/** How long one process may be busy removing a lock that nobody holds any more, in milliseconds. */
const removalTakes = 5_000;

/**
 * Takes a folder for this process alone. A lock whose process has ended, however it ended, is taken over.
 * @returns gives the folder back
 * @throws DatabaseError when another process uses the folder
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'in-use-by');
  const mine = join(folder, `in-use-by.${randomUUID()}`);
  await writeFile(mine, JSON.stringify({ pid: process.pid, start: await startOf(process.pid) }));
  try {
    // A link appears whole or not at all, and never over another.
    const began = performance.now();
    while (!(await succeeds(link(mine, file)))) {
      await removeIfAbandoned(folder, file, performance.now() - began);
    }
  } finally {
    await rm(mine, { force: true });
  }
  return () => rm(file, { force: true });
}

/**
 * Only one process at a time may look at a lock and then remove it: a second one would remove the new lock that
 * the first has put in its place.
 * @param waited how long this has gone on, in milliseconds
 */
async function removeIfAbandoned(folder: string, file: string, waited: number): Promise<void> {
  const removing = join(folder, 'in-use-by.removal');
  if (!(await succeeds(mkdir(removing)))) {
    const began = (await stat(removing).catch(() => undefined))?.mtimeMs ?? Date.now();
    // Where the clock was set back the removal seems to begin in the future: then the waiting counts.
    const isStuck = Date.now() - began > removalTakes || waited > removalTakes;
    if (isStuck) await rmdir(removing).catch(() => {});
    await pause(20);
    return;
  }
  try {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return;
    const holder = readHolder(text);
    const start = holder && (await startOf(holder.pid));
    if (start !== undefined && start === holder?.start) throw inUse(folder, holder.pid);
    await rm(file, { force: true });
  } finally {
    await rmdir(removing).catch(() => {});
  }
}

/** Who holds a lock; undefined for a torn one. */
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

/** False when what was to be made is there already. */
async function succeeds(making: Promise<unknown>): Promise<boolean> {
  try {
    await making;
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
