import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../../../server/seeds/editor/json-schemas.ts';
import { readSeedFiles } from '../../../../../server/seeds/reading/seed-file.ts';
import { rightSeeds } from '../../../../fixtures/seeds/right-seeds.ts';

const seeds = join(import.meta.dirname, '../../../../../seeds');

test('the schemas in seeds/schema are those of the shapes and ids of today', async () => {
  const folder = join(seeds, 'schema');
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.json'));
  const written = await Promise.all(
    paths.map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  );
  const wanted = jsonSchemas(await readSeedFiles(seeds));
  const stale = [...wanted]
    .filter(([path, text]) => new Map(written).get(path) !== text)
    .map(([path]) => path);
  const needless = paths.filter((path) => !wanted.has(path));
  expect({ stale, needless }, 'npm run diplograph -- validate --write-schemas writes them anew').toEqual({
    stale: [],
    needless: [],
  });
});

test('every file of the seeds opens by naming its schema', async () => {
  const files = await readSeedFiles(seeds);
  expect(files.map(({ path, text }) => [path, text.split('\n')[0]])).toEqual(
    files.map(({ path }) => {
      const up = path.includes('/') ? '../' : '';
      const schema = path.replace('.yaml', '.schema.json');
      return [path, `# yaml-language-server: $schema=${up}schema/${schema}`];
    }),
  );
});

test('editors complete types, ids of the right kinds, and passages', () => {
  const schemas = jsonSchemas(
    Object.entries(rightSeeds).map(([path, text]) => ({ path, shownAs: path, text })),
  );
  const schema = (path: string) => JSON.parse(schemas.get(path) ?? '');
  const headship = schema('facts/headships.schema.json').items.properties;
  expect([headship.type.enum, headship.from.anyOf, headship.cite.items]).toEqual([
    ['HEADED', 'DEPUTY_HEADED'],
    [{ $ref: '../ids.schema.json#/$defs/Person' }, { type: 'string', pattern: '^[a-z0-9-]+/[a-z0-9-]+$' }],
    { $ref: '../ids.schema.json#/$defs/passages' },
  ]);
  const { Person, Commission, Party, facts, passages } = schema('ids.schema.json').$defs;
  expect([Person, Commission, Party, facts, passages].map((each) => each.enum)).toEqual([
    ['an'],
    ['office'],
    [],
    ['an-headed-office'],
    ['gazette:7'],
  ]);
});
