import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { readSeeds } from '../../../server/seeds/read-seeds.ts';
import { datasetOf } from '../../../server/seeds/reading/dataset-file.ts';
import { readSeedFiles } from '../../../server/seeds/reading/seed-file.ts';
import { entityCounts, relationshipCounts } from './expected-counts.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';

const folder = join(import.meta.dirname, '../../../seeds');
let graph: SeedsDatabase;
let dataset: string | undefined;
beforeAll(async () => {
  graph = await seedsDatabase();
  dataset = datasetOf(await readSeedFiles(folder))?.id;
  await loadSeeds(graph.driver, graph.database, folder, silently, { compare: true });
});
afterAll(() => graph.close());

async function rows(query: string): Promise<object[]> {
  const { records } = await graph.driver.executeQuery(query, { dataset });
  return records.map((record) => record.toObject());
}

test('the curated seeds are whole in the graph', async () => {
  const seeds = readSeeds(await readSeedFiles(folder));
  const entities = seeds.entities.map(({ id, kind, name }) => ({ id, kind, name }));
  const facts = seeds.facts.map(({ id, type, from, to }) => ({ id, type, from, to }));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  expect(
    await rows(`MATCH (entity:Entity {dataset: $dataset})
      RETURN entity.id AS id, [label IN labels(entity) WHERE NOT label IN ['Entity', 'Body', 'Leader']][0] AS kind, entity.name AS name
      ORDER BY id`),
  ).toEqual(entities.sort(byId));
  expect(
    await rows(`MATCH (from:Entity)-[fact {dataset: $dataset}]->(to:Entity)
      RETURN fact.id AS id, type(fact) AS type, from.id AS from, to.id AS to ORDER BY id`),
  ).toEqual(facts.sort(byId));
});

test('there are about as many of each kind and type as there should be', async () => {
  const counted = new Map<string, number>();
  for (const row of await rows(`MATCH (entity:Entity {dataset: $dataset}) UNWIND labels(entity) AS what
      RETURN what, count(*) AS count
      UNION ALL
      MATCH (:Entity)-[fact {dataset: $dataset}]->(:Entity) RETURN type(fact) AS what, count(*) AS count`)) {
    const { what, count } = row as { what: string; count: bigint };
    counted.set(what, Number(count));
  }
  const amiss = Object.entries({ ...entityCounts, ...relationshipCounts })
    .map(([what, [min, max]]) => ({ what, min, count: counted.get(what) ?? 0, max }))
    .filter(({ min, count, max }) => count < min || count > max);
  expect(amiss).toEqual([]);
});

test('every entity and every relationship cites a passage that is in the graph', async () => {
  expect(
    await rows(`MATCH (entity:Entity {dataset: $dataset})
      WHERE size(coalesce(entity.citations, [])) = 0
         OR any(id IN entity.citations WHERE NOT EXISTS { (:Source)-[:HAS_PASSAGE]->(:Passage {id: id}) })
      RETURN entity.id AS id
      UNION ALL
      MATCH (:Entity)-[fact {dataset: $dataset}]->(:Entity)
      WHERE size(coalesce(fact.citations, [])) = 0
         OR any(id IN fact.citations WHERE NOT EXISTS { (:Source)-[:HAS_PASSAGE]->(:Passage {id: id}) })
      RETURN fact.id AS id`),
  ).toEqual([]);
});

test('names are found without their marks', async () => {
  expect(
    await rows(`CALL db.index.fulltext.queryNodes('entity_names', 'xuan thuy') YIELD node
      WHERE node.dataset = $dataset
      RETURN node.id AS id LIMIT 1`),
  ).toEqual([{ id: 'xuan-thuy' }]);
});
