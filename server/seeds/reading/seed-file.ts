import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of the seeds as it stands on disk. */
export interface SeedFile {
  /** Inside the seeds' folder, with `/`: `entities/people.yaml`. */
  path: string;
  /** How its place is written in messages. */
  shownAs: string;
  text: string;
}

/**
 * Reads every YAML file of a seeds folder, in the order of their paths.
 * @throws Error where the folder cannot be read, saying what it should be
 */
export async function readSeedFiles(folder: string): Promise<SeedFile[]> {
  const paths = await yamlPaths(folder);
  if (paths.length === 0)
    throw new Error(`There are no .yaml files in ${folder}: name a folder with the layout of seeds/.`);
  const files: SeedFile[] = [];
  for (const path of paths) files.push(await readSeedFile(folder, path));
  return files;
}

async function readSeedFile(folder: string, path: string): Promise<SeedFile> {
  const shownAs = join(folder, path);
  try {
    return { path, shownAs, text: await readFile(shownAs, 'utf8') };
  } catch (error) {
    throw new Error(`${shownAs} cannot be read: ${reasonOf(error)}.`);
  }
}

async function yamlPaths(folder: string): Promise<string[]> {
  try {
    const all = await readdir(folder, { recursive: true });
    return all
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.ya?ml$/.test(path) && !/(^|\/)\./.test(path))
      .sort();
  } catch (error) {
    throw new Error(
      `The folder ${folder} cannot be read: ${reasonOf(error)}. Name a folder with the layout of seeds/.`,
    );
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is a file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not read it'],
  ['EPERM', 'you may not read it'],
  ['ELOOP', 'its links lead in a circle'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is larger than 2 GB'],
  ['ERR_STRING_TOO_LONG', 'it is too large'],
]);

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return reasons.get(code) ?? message;
}
