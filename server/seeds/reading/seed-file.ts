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
  return Promise.all(
    paths.map(async (path) => ({
      path,
      shownAs: join(folder, path),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

async function yamlPaths(folder: string): Promise<string[]> {
  try {
    const all = await readdir(folder, { recursive: true });
    return all
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => /\.ya?ml$/.test(path))
      .sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The seeds in ${folder} cannot be read (${reason}): name a folder with the layout of seeds/.`,
    );
  }
}
