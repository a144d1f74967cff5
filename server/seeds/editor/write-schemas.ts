import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SeedFile } from '../reading/seed-file.ts';
import { jsonSchemas } from './json-schemas.ts';

/** Writes the JSON Schemas by which editors complete and check the files. */
export async function writeSchemas(folder: string, files: readonly SeedFile[]): Promise<void> {
  for (const [path, text] of jsonSchemas(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
