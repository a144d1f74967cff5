import { mkdir, realpath } from 'node:fs/promises';
import { saysDiskIsFull } from '../process/disk-full.ts';
import { DatabaseError } from './database-error.ts';
import { lockFolder } from './folder-lock.ts';

/** A data folder that this process alone uses. */
export interface ClaimedFolder {
  /** Absolute, without symbolic links. */
  path: string;
  release(): Promise<void>;
}

/**
 * Makes the data folder where there is none, and takes it for this process.
 * @throws DatabaseError when it cannot be written or another Diplograph uses it
 */
export async function claimFolder(folder: string): Promise<ClaimedFolder> {
  try {
    await mkdir(folder, { recursive: true });
    const path = await realpath(folder);
    return { path, release: await lockFolder(path) };
  } catch (error) {
    throw explainFailure(folder, error);
  }
}

/** What the system says about a folder or a disk, as something to act on; every other error as it is. */
export function explainFailure(folder: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  if (saysDiskIsFull(error)) {
    return new DatabaseError(
      `The disk is full: nothing can be written to ${folder} (${error.message}). Free some space, or set DATA_DIR to a folder on another disk.`,
    );
  }
  return new DatabaseError(
    `The data folder ${folder} cannot be used (${error.message}). Set DATA_DIR to a folder that can be written.`,
  );
}
