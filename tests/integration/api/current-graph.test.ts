import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import { type CurrentGraph, followGraph } from '../../../server/graph/current-graph.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { buildGraph } from '../../fixtures/graphs/build-graph.ts';
import { databaseForTests } from '../database-for-tests.ts';
import { cypherFolder, listening, noDatasets, noWorkspace } from './served-fixture.ts';

/** One server for all that happens to its database. */
let database: ProvidedDatabase;
let driver: Driver;
let server: Server;
let address: string;
let current: CurrentGraph;

const notOurs = 'somebody’s own database is not emptied';

beforeAll(async () => {
  database = await databaseForTests();
  driver = connect(database);
  if (database.origin !== 'address') await driver.executeQuery('DROP INDEX entity_names IF EXISTS');
  const library = readLibrary(cypherFolder);
  current = await followGraph({ driver, database: database.database, description: 'a test', library });
  server = createServer(
    createApp({
      graph: current,
      workspace: noWorkspace,
      datasets: noDatasets,
      host: '127.0.0.1',
      logger: pino({ level: 'silent' }),
    }),
  );
  address = await listening(server);
});
afterAll(async () => {
  server.close();
  await driver.close();
  await database.stop();
});

async function get(path: string) {
  return (await fetch(`${address}/api${path}`)).json();
}

/** What the server says of its database, once it has noticed that something changed. */
function noticed(expected: object): Promise<void> {
  return vi.waitFor(async () => expect(await get('/ready')).toMatchObject(expected), {
    timeout: 10_000,
    interval: 300,
  });
}

test('a database that is filled while the server runs is seen, with its search and saved queries', async ({
  skip,
}) => {
  skip(database.origin === 'address', notOurs);
  expect(await get('/ready')).toMatchObject({
    profile: 'built-in',
    notice: expect.stringContaining('This database is empty'),
    counts: { nodes: 0, relationships: 0 },
    datasets: [],
  });
  expect(await get('/search?q=ho%20chi%20minh')).toMatchObject({ results: [], total: 0 });

  await applySchema(driver, database.database, silently);
  const seeds = join(import.meta.dirname, '../../../seeds');
  const { dataset, revision } = await loadSeeds(driver, database.database, seeds, silently);

  await noticed({ profile: 'built-in', notice: null, datasets: [{ id: dataset, revision }] });
  expect((await get('/ready')).counts.nodes).toBeGreaterThan(100);
  const { results } = await get('/search?q=ho%20chi%20minh');
  expect(results[0].node.id).toBe('ho-chi-minh');
  // What reads everything is being worked out already, so that whoever asks first does not wait for all of it.
  const graph = await current();
  const unasked = () => Promise.reject(new Error('Nobody had asked before.'));
  await vi.waitFor(() => graph.once('citation counts', {}, unasked), { timeout: 10_000, interval: 50 });
  expect(await graph.once('activity', {}, unasked)).toMatchObject({ years: expect.any(Array) });
  expect((await get('/graph')).graph.nodes.length).toBeGreaterThan(10);
});

test('another revision of the data is seen', async ({ skip }) => {
  skip(database.origin === 'address', notOurs);
  await driver.executeQuery('MATCH (dataset:Dataset) SET dataset.revision = "next"');
  await noticed({ datasets: [{ revision: 'next' }] });
});

test('a database whose data makes room for somebody’s own is explored by its own labels', async ({
  skip,
}) => {
  skip(database.origin === 'address', notOurs);
  await driver.executeQuery('MATCH (node) DETACH DELETE node');
  await noticed({ profile: 'built-in', notice: expect.stringContaining('This database is empty') });
  await buildGraph(driver, 'movies', 'current');
  await noticed({ profile: 'guessed', notice: expect.stringContaining('only reads this database') });
  const { results } = await get('/search?q=matrix');
  expect(results[0].node.name).toBe('The Matrix');
  const names = (await get('/queries')).queries.map(({ name }: { name: string }) => name);
  expect(names).toContain('shortest-path');
  expect(names).not.toContain('facts-by-source');
});
