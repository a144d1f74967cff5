import { createServer } from 'node:http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableOfFacts } from '../../../contract/text/facts.ts';
import { csvOf } from '../../../contract/text/formats/csv.ts';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { answerTo, restOf } from './large-graph.ts';
import { cypherFolder, listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';
import { openProxy } from './tcp-proxy.ts';

const served = serveFixture({ fixture: 'movies', owner: 'away', profile: 'guessed' });

const [boxes, piles] = [6_000, 5];

// More than are read at once, with gaps in the ids that the database gives.
beforeAll(async () => {
  for (let from = 0; from < boxes; from += 1_000)
    await served.driver.executeQuery(
      `UNWIND range($from, $from + 999) AS number
       CREATE (box:Box {name: 'Box ' + number, 'size of': number})
       WITH collect(box) AS all UNWIND range(0, 999) AS index UNWIND range(1, $piles) AS pile
       WITH all[index] AS one, all[(index + pile * 7) % 1000] AS other, pile
       CREATE (one)-[:STANDS_ON {pile: pile}]->(other)`.replace("'size of'", '`size of`'),
      { from: BigInt(from), piles: BigInt(piles) },
    );
  await served.driver.executeQuery('MATCH (box:Box) WHERE box.`size of` % 1000 < 40 DETACH DELETE box');
});
afterAll(async () => {
  const session = served.driver.session();
  await session.run('MATCH (box:Box) CALL (box) { DETACH DELETE box } IN TRANSACTIONS OF 1000 ROWS');
  await session.close();
});

async function exported(query = ''): Promise<string> {
  const response = await fetch(`${served.address}/api/export?${query}`);
  return response.text();
}

async function counted(pattern: string): Promise<number> {
  const { records } = await served.driver.executeQuery(`MATCH ${pattern} RETURN count(*) AS count`);
  return Number(records[0]?.get('count'));
}

describe('somebody else’s graph', () => {
  test('is exported whole, each record once, in the same order every time', async () => {
    const text = await exported();
    const { nodes, edges } = JSON.parse(text);
    const distinct = (items: { id: string }[]) => new Set(items.map(({ id }) => id)).size;
    const expected = [await counted('()'), await counted('()-->()')];
    expect(expected[0]).toBeGreaterThan(5_700);
    expect([nodes.length, edges.length]).toEqual(expected);
    expect([distinct(nodes), distinct(edges)]).toEqual(expected);
    expect(await exported()).toBe(text);
  });

  test('has as CSV what the page has', async () => {
    const graph = JSON.parse(await exported());
    expect(graph.citations).toEqual([]);
    expect((await exported('format=csv')).replace(/^\uFEFF/, '')).toBe(csvOf(tableOfFacts(graph, [])));
  });

  test('has no data sets, and says so', async () => {
    const { status, body } = await served.get('/export?dataset=any');
    expect([status, body.type]).toEqual([409, '/api/docs#missing-capability']);
  });

  test.each(['export-nodes', 'export-relationships'] as const)(
    'is asked for by %s without a scan or a sort, however large it is',
    async (name) => {
      const text = served.graph.questions.get(name)?.statement ?? '';
      const session = served.driver.session();
      const none = { from: null, to: null };
      const { records, summary } = await session.run(`PROFILE ${text}`, {
        asked: { ...none, first: 2_000n, last: 3_999n },
      });
      await session.close();
      const plan = summary.profile ? String(summary.profile.arguments['string-representation']) : '';
      expect(plan).toMatch(/NodeByIdSeek|DirectedRelationshipByIdSeek/);
      expect(plan).not.toMatch(/Sort|Top|Scan/);
      expect(records.length).toBeLessThanOrEqual(2_000);
    },
  );

  test.each(['jsonl', 'csv'])('that breaks midway has no end as %s', async (format) => {
    const proxy = await openProxy(served.database.uri);
    const driver = connect({ ...served.database, uri: proxy.uri });
    const { database } = served.database;
    const library = readLibrary(cypherFolder);
    const graph = await openGraph({ driver, database, description: 'a proxy', library, profile: 'guessed' });
    const server = createServer(
      createApp({
        ...{ graph: async () => graph, workspace: noWorkspace, datasets: noDatasets, host: '127.0.0.1' },
        logger: pino({ level: 'silent' }),
      }),
    );
    try {
      const response = await answerTo(`${await listening(server)}/api/export?format=${format}`);
      expect(response.statusCode).toBe(200);
      proxy.shut();
      const { text, complete } = await restOf(response);
      expect([complete, text.includes('{"end":')]).toEqual([false, false]);
    } finally {
      server.closeAllConnections();
      server.close();
      await driver.close();
    }
  });
});
