import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../reading/seed-document.ts';
import type { SeedFile } from '../reading/seed-file.ts';

/**
 * Reads the archived texts of the sources that name one, as far as they are in a folder.
 * @returns the texts by their file names
 * @throws Error where none is there
 */
export async function readArticles(
  folder: string,
  files: readonly SeedFile[],
): Promise<ReadonlyMap<string, string>> {
  const names = files
    .filter(({ path }) => path === 'sources.yaml')
    .flatMap((file) => readDocument(file).records)
    .flatMap((source) => source.text('archive') ?? []);
  const present = await readdir(folder).catch(() => [] as string[]);
  const found = names.filter((name) => present.includes(name));
  if (found.length === 0)
    throw new Error(
      `${folder} holds none of the files that sources.yaml names as archive${names.length > 0 ? `: ${names.join(', ')}` : ''}.`,
    );
  const texts = found.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return new Map(await Promise.all(texts));
}
