import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { runCommand } from '../../run-command.ts';
import { writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets } from './snapshot.ts';

const dataset = { id: 'test-into-other', title: 'Mine' };
const library = readLibrary(join(import.meta.dirname, '../../../cypher'));
let graph: SeedsDatabase;
let folder: string;
beforeAll(async () => {
  graph = await seedsDatabase();
  folder = await mkdtemp(join(tmpdir(), 'diplograph-other-'));
  await writeSeeds(folder, {}, dataset);
});
afterEach(async () => {
  await graph.driver.executeQuery('MATCH (movie:OtherMovie) DETACH DELETE movie');
  await removeDatasets(graph.driver, dataset.id);
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

const load = (...options: string[]) => runCommand(['load', folder, ...options], graph.environment);
const otherData = () =>
  graph.driver.executeQuery(
    "CREATE (:OtherMovie {title: 'The Matrix'})-[:SEQUEL_OF]->(:OtherMovie {title: 'Revolutions'})",
  );
async function nodes(): Promise<number> {
  const { records } = await graph.driver.executeQuery('MATCH (node) RETURN count(node) AS count');
  return Number(records[0]?.get('count'));
}
const opened = async () =>
  (await openGraph({ driver: graph.driver, database: graph.database, description: '', library })).origin;

test('into a database by address that holds other data nothing is loaded unless that is said', async () => {
  await otherData();
  expect(await load()).toEqual({
    code: 2,
    out: '',
    err: 'Nothing was loaded: the database that NEO4J_URI names holds other data. To put this data set among it, say so by --into-other-data; otherwise name an empty database.\n',
  });
  expect(await nodes()).toBe(2);
});

test('said so, it is loaded among it, and the database is still taken for somebody else’s', async () => {
  await otherData();
  expect(await load('--into-other-data')).toMatchObject({ code: 0, err: '' });
  expect(await opened()).toBe('guessed');
  // What was asked for once holds for the same data set, and for no other.
  await writeSeeds(folder, { 'entities/statistics.yaml': '' }, dataset);
  expect(await load()).toMatchObject({ code: 0 });
  expect(await opened()).toBe('guessed');
  const second = await mkdtemp(join(tmpdir(), 'diplograph-other-'));
  await writeSeeds(second, {}, { id: 'test-into-other-2', title: 'Second' });
  expect(await runCommand(['load', second], graph.environment)).toMatchObject({ code: 2 });
  await rm(second, { recursive: true });
});

test('an empty database takes a data set, and is ours from then on', async () => {
  expect(await load()).toMatchObject({ code: 0, err: '' });
  expect(await opened()).toBe('built-in');
});
