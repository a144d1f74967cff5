import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the curated data, which every start loads. */
export const curatedFolder = join(import.meta.dirname, '../../seeds');

/** Where the graph says that the curated data came from; it is the same data wherever the program is installed. */
export const curatedOrigin = 'Diplograph';

/** What the graph remembers of where a folder's data set was loaded from. */
export function originOf(folder: string): string {
  const path = real(folder);
  return path === real(curatedFolder) ? curatedOrigin : path;
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}
