import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../../run-command.ts';
import { writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets } from './snapshot.ts';

const dataset = 'test-command-line';
let graph: SeedsDatabase;
let folder: string;
beforeAll(async () => {
  graph = await seedsDatabase();
  await removeDatasets(graph.driver, dataset);
  folder = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
});
afterAll(async () => {
  await removeDatasets(graph.driver, dataset);
  await graph.close();
  await rm(folder, { recursive: true });
});

function load(...options: string[]) {
  return runCommand(['load', folder, ...options], graph.environment);
}

const seeds = (people: string) => ({
  'dataset.yaml': `id: ${dataset}\ntitle: Test\n`,
  'sources.yaml':
    '- { id: test-line-gazette, title: Gazette, passages: [{ paragraph: 7, summary: Who led }] }',
  'entities/people.yaml': people,
  'entities/commissions.yaml': '',
  'entities/statistics.yaml': '',
  'facts/headships.yaml': '',
});
const an = '- { id: test-line-an, name: An, summary: Led, cite: ["test-line-gazette:7"] }\n';

test('load tells what it did, that there is nothing to do, and what is wrong', async () => {
  await writeSeeds(folder, seeds(an));
  expect(await load()).toEqual({
    code: 0,
    out: `test-command-line is loaded:
  sources: 1 added, 0 changed, 0 removed, 0 unchanged
  passages: 1 added, 0 changed, 0 removed, 0 unchanged
  entities: 1 added, 0 changed, 0 removed, 0 unchanged
  relationships: 0 added, 0 changed, 0 removed, 0 unchanged
`,
    err: '',
  });
  expect(await load()).toEqual({ code: 0, out: 'test-command-line is up to date.\n', err: '' });

  const { code, out } = await load('--json', '--compare');
  const { revision, ...report } = JSON.parse(out);
  const unchanged = (count: number) => ({ added: 0, changed: 0, removed: 0, unchanged: count });
  expect([code, revision, report]).toEqual([
    0,
    expect.stringMatching(/^[0-9a-f]{64}$/),
    {
      dataset,
      upToDate: false,
      warnings: 0,
      sources: unchanged(1),
      passages: unchanged(1),
      entities: unchanged(1),
      relationships: unchanged(0),
    },
  ]);

  await writeSeeds(folder, seeds(an.replace('name: An, ', '')));
  const file = join(folder, 'entities/people.yaml');
  expect(await load()).toEqual({
    code: 1,
    out: `${file}:1:3  "name" is missing.\n\n1 problem in 1 file.\n`,
    err: '',
  });
});

test('what belongs to another data set is refused with 2', async () => {
  await graph.driver.executeQuery(
    "CREATE (:Entity {id: 'test-line-binh', name: 'Theirs', dataset: $dataset})",
    { dataset: `${dataset}-other` },
  );
  await writeSeeds(folder, seeds(an.replaceAll('an,', 'binh,')));
  const answer = await load();
  await removeDatasets(graph.driver, `${dataset}-other`);
  expect(answer).toEqual({
    code: 2,
    out: '',
    err: `Nothing was loaded: these ids already belong to another data set. Choose other ids in the seeds, or remove that data set first.
  the entity "test-line-binh" of the data set "test-command-line-other"
`,
  });
});
