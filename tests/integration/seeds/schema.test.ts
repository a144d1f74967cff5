import { afterAll, beforeAll, expect, test } from 'vitest';
import { relationshipTypeNames } from '../../../contract/model/relationship-types.ts';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';

let graph: SeedsDatabase;
beforeAll(async () => {
  graph = await seedsDatabase();
});
afterAll(() => graph.close());

test('citations are indexed over every relationship type; an index over others is made anew', async () => {
  const { driver, database } = graph;
  await driver.executeQuery('DROP INDEX fact_citations');
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX fact_citations FOR ()-[fact:HEADED]-() ON EACH [fact.citations]',
  );
  expect(await applySchema(driver, database, silently)).toEqual(['fact_citations']);
  const { records } = await driver.executeQuery(
    "SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'fact_citations' RETURN labelsOrTypes AS types",
  );
  expect(new Set(records[0]?.get('types'))).toEqual(new Set(relationshipTypeNames));
  expect(await applySchema(driver, database, silently)).toEqual([]);
});
