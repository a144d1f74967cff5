import { statfs } from 'node:fs/promises';
import { DatabaseError } from './database-error.ts';

const megabyte = 1024 * 1024;

/** How much more can be written to the disk that holds a folder, in megabytes. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / megabyte);
}

/**
 * Expects room on the disk that holds a folder, since what runs out of it halfway may wait for ever.
 * @param purpose what needs it: `Neo4j needs`
 * @param setting which names the folder
 * @throws DatabaseError where there is less
 */
export async function expectSpace(
  folder: string,
  megabytes: number,
  { purpose, setting }: { purpose: string; setting: string },
): Promise<void> {
  const free = await freeMegabytes(folder);
  if (free >= megabytes) return;
  throw new DatabaseError(
    `The disk is full: ${folder} has ${free} MB left, and ${purpose} ${megabytes} MB. Free some space, or set ${setting} to a folder on another disk.`,
  );
}
