import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SeedFile } from '../reading/seed-file.ts';

const project = join(import.meta.dirname, '../../..');

/** Everything besides the seeds that shapes the rows; the lock file stands for the libraries that read YAML and dates. */
const shapers = [
  'server/seeds/**/*.ts',
  'server/neo4j/values.ts',
  'contract/model/{kinds,relationship-types}.ts',
  'contract/model/relationships/*.ts',
  'contract/model/time/*.ts',
  'cypher/load/*.cypher',
  'package-lock.json',
];

/** A digest over the seeds and over whatever turns them into rows: the same revision means the same graph. */
export async function revisionOf(files: readonly SeedFile[]): Promise<string> {
  const digest = createHash('sha256');
  for (const { path, text } of files) digest.update(`${path}\0${text}\0`);
  for (const path of globSync(shapers, { cwd: project }).sort())
    digest.update(`${path}\0${await readFile(join(project, path), 'utf8')}\0`);
  return digest.digest('hex');
}
