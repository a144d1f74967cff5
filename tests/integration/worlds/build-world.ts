import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { dayBounds } from '../../../contract/model/time/holding.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { toDate } from '../../../server/neo4j/values.ts';

/** In our own model a board and its heads, bodies that turn into each other, people and a hub; films in their own. */
export type World = 'offices' | 'lines' | 'crossroads' | 'movies';

/**
 * Builds a small named world beside whatever the database holds.
 * @param owner takes the place of "test" in its ids (`trace-board`), so that tests share a database in peace
 */
export async function buildWorld(driver: Driver, world: World, owner: string): Promise<void> {
  await removeWorld(driver, world, owner);
  const file = join(import.meta.dirname, `${world}.cypher`);
  const { text } = parseStatement(file, readFileSync(file, 'utf8'));
  await driver.executeQuery(text.replaceAll("'test-", `'${owner}-`));
  if (world !== 'movies') await storeBounds(driver, `${owner}-${world}`);
}

/** Removes a world, and nothing else. */
export async function removeWorld(driver: Driver, world: World, owner: string): Promise<void> {
  await driver.executeQuery('MATCH (node {dataset: $dataset}) DETACH DELETE node', {
    dataset: `${owner}-${world}`,
  });
}

/** Stores the bounds of what is dated, as the loader does. */
async function storeBounds(driver: Driver, dataset: string): Promise<void> {
  const { records } = await driver.executeQuery(
    `MATCH (node:Entity {dataset: $dataset}) RETURN elementId(node) AS id, properties(node) AS dated
     UNION MATCH ()-[tie {dataset: $dataset}]->() RETURN elementId(tie) AS id, properties(tie) AS dated`,
    { dataset },
  );
  const facts = records.map((record) => {
    const days = Object.entries(dayBounds(record.get('dated')));
    return {
      id: record.get('id'),
      bounds: Object.fromEntries(days.map(([name, day]) => [name, toDate(day)])),
    };
  });
  await driver.executeQuery(
    `UNWIND $facts AS fact MATCH (node) WHERE elementId(node) = fact.id SET node += fact.bounds`,
    { facts },
  );
  await driver.executeQuery(
    `UNWIND $facts AS fact MATCH ()-[tie]->() WHERE elementId(tie) = fact.id SET tie += fact.bounds`,
    { facts },
  );
}
