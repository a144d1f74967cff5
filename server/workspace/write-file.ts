import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { notSaved } from './not-saved.ts';

/**
 * Writes a file as a whole: whoever reads it, and whatever happens meanwhile, it is the old one or the new one.
 * @throws NotSavedError where the disk or its rights do not allow it
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  await fromTemporary(file, text, (temporary) => rename(temporary, file));
}

/**
 * The same for a file that must not be there yet.
 * @returns false where it is there already
 * @throws NotSavedError
 */
export async function createFile(file: string, text: string): Promise<boolean> {
  let created = true;
  await fromTemporary(file, text, async (temporary) => {
    // A link appears whole or not at all, and never over another file.
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      created = false;
    });
  });
  return created;
}

async function fromTemporary(file: string, text: string, place: (temporary: string) => Promise<void>) {
  const folder = dirname(file);
  const temporary = join(folder, `.${basename(file)}.${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await place(temporary);
    await syncFolder(folder);
  } catch (error) {
    throw notSaved(folder, error);
  } finally {
    // What went wrong before is to be reported, not that nothing can be removed either.
    await rm(temporary, { force: true }).catch(() => {});
  }
}

/** So that the new name survives a loss of power too. Some systems cannot, and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
