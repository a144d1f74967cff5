import type { Driver } from 'neo4j-driver';

/** What a database holds: its names, counts, indexes and constraints, and its last transaction. */
export async function databaseState(driver: Driver, database?: string) {
  const session = driver.session({ ...(database && { database }) });
  await session.run('RETURN 1').summary();
  const lastTransaction = session.lastBookmarks();
  const found = [];
  for (const text of [
    'CALL db.labels() YIELD label RETURN collect(label) AS found',
    'CALL db.relationshipTypes() YIELD relationshipType RETURN collect(relationshipType) AS found',
    'CALL db.propertyKeys() YIELD propertyKey RETURN collect(propertyKey) AS found',
    'SHOW INDEXES YIELD name RETURN collect(name) AS found',
    'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS found',
    'RETURN [COUNT { () }, COUNT { ()-->() }] AS found',
  ])
    found.push((await session.run(text)).records[0]?.toObject());
  await session.close();
  return { lastTransaction, found };
}
