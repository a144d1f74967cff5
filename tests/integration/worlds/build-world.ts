import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { dayBounds } from '../../../contract/time/holding.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';

export type World = 'offices' | 'movies';

const folder = import.meta.dirname;

/** Builds a small named world in a database that may hold others; its ids and labels begin with "test". */
export async function buildWorld(driver: Driver, world: World): Promise<void> {
  await removeWorld(driver, world);
  const file = join(folder, `${world}.cypher`);
  await driver.executeQuery(parseStatement(file, readFileSync(file, 'utf8')).text);
  if (world === 'offices') await storeBounds(driver);
}

export async function removeWorld(driver: Driver, world: World): Promise<void> {
  const whole = {
    offices: "MATCH (node {dataset: 'test-offices'}) DETACH DELETE node",
    movies: 'MATCH (node:TestMovie|TestPerson|TestThing) DETACH DELETE node',
  };
  await driver.executeQuery(whole[world]);
}

/** Stores the bounds of what is dated, as the loader does. */
async function storeBounds(driver: Driver): Promise<void> {
  const { records } = await driver.executeQuery(
    `MATCH (node:Entity {dataset: 'test-offices'}) RETURN elementId(node) AS id, properties(node) AS dated
     UNION MATCH ()-[tie {dataset: 'test-offices'}]->() RETURN elementId(tie) AS id, properties(tie) AS dated`,
  );
  const facts = records.map((record) => {
    const bounds = Object.entries(dayBounds(record.get('dated')));
    const days = bounds.map(([name, day]) => [name, neo4j.types.Date.fromStandardDate(new Date(day))]);
    return { id: record.get('id'), bounds: Object.fromEntries(days) };
  });
  await driver.executeQuery(
    'UNWIND $facts AS fact MATCH (node) WHERE elementId(node) = fact.id SET node += fact.bounds',
    { facts },
  );
  await driver.executeQuery(
    'UNWIND $facts AS fact MATCH ()-[tie]->() WHERE elementId(tie) = fact.id SET tie += fact.bounds',
    { facts },
  );
}
