import { createServer, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { parseShippedQuery } from '../../../server/cypher/saved-query.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { followGraph } from '../../../server/graph/current-graph.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { createReader } from '../../../server/neo4j/reader.ts';
import { OutOfMemoryError } from '../../../server/problems/errors.ts';
import { problemOf } from '../../../server/problems/problem-of.ts';
import { cypherFolder, listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';
import { openProxy, type TcpProxy } from './tcp-proxy.ts';

const endless =
  'UNWIND range(1, 10000000000) AS number WITH number WHERE number < 0 RETURN count(number) AS none';
const slow = parseShippedQuery(
  parseStatement(
    'slow.cypher',
    `// title: Slow\n// description: Ends never.\n// category: C\n// view: table\n${endless} // asked by a caller who leaves`,
  ),
  'Diplograph',
);
const huge = parseShippedQuery(
  parseStatement(
    'huge.cypher',
    [
      '// title: Huge',
      '// description: Needs more memory than one query may have.',
      '// category: C',
      '// view: table',
      '// param most: integer = 10000000 | Most numbers',
      'UNWIND range(1, $most) AS number WITH collect(toString(number) + "of very many") AS many RETURN size(many) AS size',
    ].join('\n'),
  ),
  'Diplograph',
);
const served = serveFixture({ fixture: 'offices', owner: 'fault', profile: 'built-in', saved: [slow, huge] });

/** How many statements with this text the database is working on. */
async function running(text: string): Promise<number> {
  const { records } = await served.driver.executeQuery(
    'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $text AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS count',
    { text },
  );
  return Number(records[0]?.get('count'));
}

test('a question that takes too long is ended, and says so', async () => {
  const reader = createReader(served.driver, served.database.database);
  const error = await reader.read({ text: `${endless} // too long`, timeout: 300 }).catch((reason) => reason);
  expect(problemOf(error, '/').problem).toMatchObject({
    status: 504,
    detail: 'The database did not finish in time. Narrow the query, or ask for less.',
  });
  await vi.waitFor(async () => expect(await running('too long')).toBe(0), 10_000);
});

test('a question that needs too much memory is not put again, and the answer says what to narrow', async () => {
  const statements: string[] = [];
  const { driver, database } = served;
  const counting = new Proxy(driver, {
    get: (target, name, receiver) => {
      if (name === 'session') statements.push('one');
      const value = Reflect.get(target, name, receiver);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const reader = createReader(counting, database.database);
  const question = { text: huge.text, parameters: { most: 10_000_000 } };
  await expect(reader.read(question)).rejects.toThrow(OutOfMemoryError);
  expect(statements).toEqual(['one']);
  await expect(reader.stream(question).next()).rejects.toThrow(OutOfMemoryError);

  const { status, body } = await served.post('/queries/huge/run', {});
  expect([status, body.type, body.detail]).toEqual([
    422,
    '/api/docs#too-much',
    'The database would need more memory than one query may use. Narrow it by Most numbers.',
  ]);
});

test('when the caller leaves, the database stops working on the question', async () => {
  const caller = new AbortController();
  const answer = fetch(`${served.address}/api/queries/slow/run`, { method: 'POST', signal: caller.signal });
  await vi.waitFor(async () => expect(await running('a caller who leaves')).toBe(1), 10_000);
  caller.abort();
  await expect(answer).rejects.toThrow('aborted');
  await vi.waitFor(async () => expect(await running('a caller who leaves')).toBe(0), 10_000);
});

test('a caller who left before the question was put has nothing asked', async () => {
  const graph = served.graph.until(AbortSignal.abort(new Error('left')));
  await expect(graph.ask('graph-counts')).rejects.toThrow('left');
});

test('nothing is ever written, whatever is asked', async () => {
  const error = await served.graph.read({ text: 'CREATE (:Written) RETURN 1' }, 1).catch((reason) => reason);
  expect(error.code).toBe('Neo.ClientError.Statement.AccessMode');
});

describe('while the database cannot be reached', () => {
  let proxy: TcpProxy;
  let driver: Driver;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const { database } = served;
    proxy = await openProxy(database.uri);
    driver = connect({ ...database, uri: proxy.uri });
    const library = readLibrary(cypherFolder);
    const graph = await followGraph({ driver, database: database.database, description: 'a proxy', library });
    server = createServer(
      createApp({
        graph,
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
    proxy.shut();
  });

  test('a question waits for a short interruption to end', async () => {
    proxy.shut();
    const answer = fetch(`${address}/api/entities/fault-board`);
    await pause(1_000);
    await proxy.open();
    expect((await answer).status).toBe(200);
  });

  test('a longer one is announced, with when to come back; the program itself is alive', async () => {
    proxy.shut();
    const answer = await fetch(`${address}/api/ready`);
    expect([answer.status, answer.headers.get('retry-after'), await answer.json()]).toEqual([
      503,
      '5',
      {
        type: '/api/docs#database-unavailable',
        title: 'Can’t reach the database',
        status: 503,
        detail: 'The database cannot be reached just now. Try again in a moment.',
        instance: '/api/ready',
      },
    ]);
    expect((await fetch(`${address}/api/export`)).status).toBe(503);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    await proxy.open();
    expect((await fetch(`${address}/api/ready`)).status).toBe(200);
  });
});
