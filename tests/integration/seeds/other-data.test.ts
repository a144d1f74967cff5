import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { LoadRefused } from '../../../server/seeds/load/refusal.ts';
import { offices, writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

const neighbour = 'test-seeds-neighbour';
const dataset = { ...offices, id: 'test-seeds-beside' };

let graph: SeedsDatabase;
let folder: string;
beforeAll(async () => {
  graph = await seedsDatabase();
});
afterAll(async () => {
  await removeDatasets(graph.driver, dataset.id, neighbour);
  await graph.close();
});
beforeEach(async () => {
  await removeDatasets(graph.driver, dataset.id, neighbour);
  folder = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
  return () => rm(folder, { recursive: true });
});

const id = 'test-seeds-beside-';
/** Ids of their own, as other tests load the offices into the same database. */
async function load(files: Record<string, string> = {}) {
  await writeSeeds(folder, files, dataset);
  return loadSeeds(graph.driver, graph.database, folder, silently);
}
const seeds = (people: string[]): Record<string, string> => ({
  'sources.yaml': `- { id: ${id}gazette, title: Gazette, passages: [{ paragraph: 7, summary: Who led }] }`,
  'entities/people.yaml': people
    .map((name) => `- { id: ${id}${name}, name: ${name}, summary: Led, cite: ["${id}gazette:7"] }`)
    .join('\n'),
  'entities/commissions.yaml': '',
  'entities/statistics.yaml': '',
  'facts/headships.yaml': '',
});

test('nodes and relationships of other data sets stay as they are', async () => {
  await load(seeds(['an', 'binh']));
  await graph.driver.executeQuery(
    `MATCH (an:Entity {id: $an})
     CREATE (an)<-[:MET {id: 'theirs', dataset: $neighbour}]-(:Entity:Person {id: $guest, name: 'Guest', dataset: $neighbour})
     CREATE (:Acquaintance {name: 'No data set'})-[:KNOWS]->(an)`,
    { an: `${id}an`, guest: `${id}guest`, neighbour },
  );
  const theirs = await snapshot(graph.driver, neighbour);
  await load(seeds(['an', 'chi']));
  expect(await snapshot(graph.driver, neighbour)).toEqual(theirs);
  const { records } = await graph.driver.executeQuery(
    'MATCH (other:Acquaintance)-[:KNOWS]->(:Entity {id: $an}) DETACH DELETE other RETURN count(*) AS count',
    { an: `${id}an` },
  );
  expect(records.map((record) => Number(record.get('count')))).toEqual([1]);
});

test('an id that another data set owns is refused before anything is written', async () => {
  await load(seeds(['an']));
  await graph.driver.executeQuery(
    'UNWIND $ids AS id CREATE (:Entity:Person {id: id, name: "Theirs", dataset: $neighbour})',
    { ids: [`${id}binh`, `${id}chi`], neighbour },
  );
  const before = await snapshot(graph.driver, dataset.id, neighbour);
  await expect(load(seeds(['an', 'binh', 'chi', 'dung']))).rejects.toThrow(
    new LoadRefused(
      `Nothing was loaded: these ids already belong to another data set. Choose other ids in the seeds, or remove that data set first.
  the entity "${id}binh" of the data set "${neighbour}"
  the entity "${id}chi" of the data set "${neighbour}"`,
    ),
  );
  expect(await snapshot(graph.driver, dataset.id, neighbour)).toEqual(before);
});

test('an entity that another data set refers to is not removed', async () => {
  await load(seeds(['an', 'binh']));
  await graph.driver.executeQuery(
    `MATCH (an:Entity {id: $an}), (binh:Entity {id: $binh})
     CREATE (an)-[:MET {dataset: $neighbour}]->(binh)`,
    { an: `${id}an`, binh: `${id}binh`, neighbour },
  );
  const before = await snapshot(graph.driver, dataset.id, neighbour);
  await expect(load(seeds(['an']))).rejects.toThrow(
    new LoadRefused(
      `Nothing was loaded: what left the seeds still has relationships of another data set. Keep it in the seeds, or remove these relationships first.
  MET of the data set "${neighbour}", at the entity "${id}binh"`,
    ),
  );
  expect(await snapshot(graph.driver, dataset.id, neighbour)).toEqual(before);
});
