import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runByOthers } from '../../../server/database/provided-database.ts';
import { silently } from '../../../server/process/progress.ts';
import { curatedFolder } from '../../../server/seeds/curated.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { prepareGraph } from '../../../server/seeds/load/prepare-graph.ts';
import { datasetOf } from '../../../server/seeds/reading/dataset-file.ts';
import { readSeedFiles } from '../../../server/seeds/reading/seed-file.ts';
import { runCommand } from '../../run-command.ts';
import { writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

const dataset = { id: 'constructor', title: 'Mine' };
let graph: SeedsDatabase;
let curated = '';
const folders: string[] = [];
beforeAll(async () => {
  graph = await seedsDatabase();
  curated = datasetOf(await readSeedFiles(curatedFolder))?.id ?? '';
});
beforeEach(() => removeDatasets(graph.driver, dataset.id, curated));
afterAll(async () => {
  await removeDatasets(graph.driver, dataset.id, curated);
  await graph.close();
  for (const folder of folders) await rm(folder, { recursive: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'diplograph-origin-'));
  folders.push(folder);
  return folder;
}
async function written(files: Record<string, string> = {}): Promise<string> {
  const folder = await newFolder();
  await writeSeeds(folder, files, dataset);
  return folder;
}
const command = (...parameters: string[]) => runCommand(parameters, graph.environment);
const start = () => prepareGraph({ ...graph, ...stopped, ours: true }, graph.driver, silently);
const stopped = {
  uri: '',
  username: '',
  password: undefined,
  origin: 'local' as const,
  description: '',
  ...runByOthers,
  stop: async () => {},
};

test('two folders that name one data set: the second is refused, until somebody says that it is the same', async () => {
  const [one, other] = [await written(), await written({ 'entities/statistics.yaml': '' })];
  expect(await command('load', one)).toMatchObject({ code: 0, err: '' });
  const before = await snapshot(graph.driver, dataset.id);
  expect(await command('load', other)).toEqual({
    code: 2,
    out: '',
    err: `Nothing was loaded: "constructor" is the id of a data set that was loaded from ${one}, “Mine”, and this is ${other}. If it is the same data set, say so by --replace; otherwise write another id into dataset.yaml.\n`,
  });
  expect(await snapshot(graph.driver, dataset.id)).toEqual(before);
  expect(await command('load', other, '--replace')).toMatchObject({ code: 0 });
  expect(await command('load', other)).toMatchObject({ code: 0, out: 'constructor is up to date.\n' });
  expect((await command('load', one)).code).toBe(2);
});

test('what was loaded by hand survives later starts, which load the curated data beside it', async () => {
  await command('load', await written());
  const mine = await snapshot(graph.driver, dataset.id);
  await start();
  const both = await snapshot(graph.driver, dataset.id, curated);
  await start();
  expect(await snapshot(graph.driver, dataset.id)).toEqual(mine);
  expect(both.length).toBeGreaterThan(1000);
  expect(await snapshot(graph.driver, dataset.id, curated)).toEqual(both);
});

test('a folder that takes the id of the curated data is refused; put in its place by hand, it stays', async () => {
  await start();
  const folder = await newFolder();
  await cp(curatedFolder, folder, { recursive: true });
  await rm(join(folder, 'facts/memberships.yaml'));
  const { code, err } = await command('load', folder);
  expect([code, err]).toEqual([2, expect.stringContaining('was loaded from Diplograph')]);
  await command('load', folder, '--replace');
  const mine = await snapshot(graph.driver, curated);
  await start();
  expect(await snapshot(graph.driver, curated)).toEqual(mine);
});

test('the curated data is the same data wherever the program is installed, and whichever version loaded it', async () => {
  await loadSeeds(graph.driver, graph.database, curatedFolder, silently);
  const before = await snapshot(graph.driver, curated);
  // An older version noted neither where it came from nor this revision.
  await graph.driver.executeQuery(
    "MATCH (dataset:Dataset {id: $curated}) REMOVE dataset.loadedFrom SET dataset.revision = 'old'",
    { curated },
  );
  await start();
  expect(await snapshot(graph.driver, curated)).toEqual(before);
});
