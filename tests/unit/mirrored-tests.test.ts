import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What no one file is the source of: the layers and the lookups of all files, what the seeds say, the pages of documentation, how these tests stand, and what programs of others read of the files we write. */
const exceptions = [
  'layers',
  'lookups',
  'mirrored-tests',
  'docs',
  'seeds/citations',
  'cypher/hold-status',
  ...['graph-readers', 'networkx'].map((name) => `contract/text/formats/${name}`),
];

test('every unit test stands at the path of its source', () => {
  const paths = globSync('**/*.test.{ts,tsx}', { cwd: import.meta.dirname }).map((path) =>
    path.replace(/\.test\.tsx?$/, ''),
  );
  const isSource = (path: string) =>
    ['ts', 'tsx', 'yml'].some((end) => existsSync(join(root, `${path}.${end}`)));
  expect(paths.filter((path) => !isSource(path)).toSorted()).toEqual(exceptions.toSorted());
});
