import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { createStatements } from '../../../server/neo4j/statements.ts';
import { TimedOutError } from '../../../server/problems/errors.ts';
import { listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'cypher', profile: 'built-in' });

const run = (statement: string, more: object = {}) => served.post('/cypher', { statement, ...more });
const explain = (statement: string) => served.post('/cypher/explain', { statement });

describe('a statement', () => {
  test('gives its rows, what is in them, and what the database says of it', async () => {
    const { status, body } = await run(
      `MATCH (who:Person {id: $who})-[held:HEADED]->(body:Bodi|Body)
       RETURN who, held, body.name AS name ORDER BY held.id`,
      { parameters: { who: 'cypher-lan' } },
    );
    expect(status).toBe(200);
    expect(body.columns).toEqual(['who', 'held', 'name']);
    expect(body.rows[0]).toEqual([
      { $node: 'cypher-lan' },
      { $edge: 'cypher-lan-commission' },
      'Foreign Liaison Commission',
    ]);
    expect(body.notifications).toEqual([
      expect.objectContaining({
        code: 'Neo.ClientNotification.Statement.UnknownLabelWarning',
        message: expect.stringContaining('Bodi'),
        line: 1,
        column: 52,
      }),
    ]);
  });

  test('takes parameters as JSON, and as typed into a form where their types are given', async () => {
    const { body } = await run('RETURN $n AS n, valueType($n) AS type, $at.max AS to, $list AS list', {
      parameters: { n: 13, at: '1965', list: [1, 'a'] },
      types: { at: 'date' },
    });
    expect(body.rows).toEqual([[13, 'INTEGER NOT NULL', '1965-12-31', [1, 'a']]]);
    const { status, body: problem } = await run('RETURN $n AS n, $`a b` AS m');
    expect([status, problem.errors]).toEqual([
      400,
      [
        { field: 'parameters.n', message: 'must be given' },
        { field: 'parameters.a b', message: 'must be given' },
      ],
    ]);
  });

  test('takes no whole number that JSON has rounded', async () => {
    const { status, body } = await run('RETURN $ids AS ids', { parameters: { ids: [{ id: 2 ** 60 }] } });
    const message = 'holds a whole number that JSON rounds: give it as text, with the type integer';
    expect([status, body.errors]).toEqual([400, [{ field: 'parameters.ids', message }]]);
    const { body: exact } = await run('RETURN $id AS id', {
      parameters: { id: '1152921504606846977' },
      types: { id: 'integer' },
    });
    expect(exact.rows).toEqual([['1152921504606846977']]);
  });
});

describe('what is wrong with a statement is said with its place', () => {
  test.each([
    ['MATCH (a)\nRETURN b', 2, 8, 'Variable `b` not defined.'],
    ['RETURN 1 +', 1, 11, expect.stringMatching(/^Invalid input ''/)],
    ['// nothing else', undefined, undefined, expect.stringMatching(/^There is no statement/)],
    ['RETURN 1 / 0 AS x', undefined, undefined, '/ by zero.'],
  ])('%j', async (statement, line, column, message) => {
    const { status, body } = await run(statement);
    expect([status, body.type, body.detail]).toEqual([422, '/api/docs#invalid-statement', message]);
    expect([body.errors[0].line, body.errors[0].column]).toEqual([line, column]);
  });
});

test.each([
  ['CREATE (:Person)', /^The statement writes\. Only statements that read/],
  ['MATCH (n) CALL (n) { SET n.a = 1 } IN TRANSACTIONS', /opens transactions of its own|writes/],
  ["LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", /reads a file or an address/],
  ['CALL dbms.listConfig()', /calls the procedure dbms\.listConfig, which is not on the list/],
  ['SHOW USERS', /administers the server/],
  ['EXPLAIN RETURN 1', /^Leave EXPLAIN out/],
  ['CYPHER runtime=slotted RETURN 1', /^Leave out the option runtime/],
  ['RETURN 1; RETURN 2', /^There is more than one statement/],
  [`RETURN ${'['.repeat(200)}${']'.repeat(200)}`, /^Brackets are nested more than 60 deep/],
])('%s is refused with the reason', async (statement, reason) => {
  const { status, body } = await explain(statement);
  expect([status, body.type, body.detail]).toEqual([
    403,
    '/api/docs#statement-refused',
    expect.stringMatching(reason),
  ]);
});

test('a plan says how a statement would be run, and a profile how it was', async () => {
  const statement = 'MATCH (n:Person {id: $who}) RETURN n.name AS name;';
  const { status, body } = await explain(statement);
  expect([status, body.columns, body.parameters, body.milliseconds]).toEqual([200, ['name'], ['who'], null]);
  expect(body.plan).toMatchObject({ operator: 'ProduceResults', rows: null, dbHits: null });
  const { body: profile } = await served.post('/cypher/profile', {
    statement,
    parameters: { who: 'cypher-lan' },
  });
  expect(profile.plan).toMatchObject({ operator: 'ProduceResults', rows: 1, dbHits: expect.any(Number) });
});

test('values that are nested too deep to be read are refused, and the next statement is taken', async () => {
  const { status, body } = await run('RETURN reduce(list = [], i IN range(1, 200) | [list]) AS a');
  expect(status).toBe(422);
  expect(body.detail).toBe('A value is nested too deep to be read. Give, or return, less of it at once.');
  expect((await run('RETURN 1 AS a')).status).toBe(200);
});

describe('rows', () => {
  const counts = async (statement: string, limit = 1_000) => {
    const { body } = await run(statement, { limit });
    const { milliseconds: _, ...summary } = body.summary;
    return { rows: body.rows.length, ...summary };
  };

  test('beyond the limit are counted', async () => {
    expect(await counts('UNWIND range(1, 5000) AS n RETURN n', 10)).toEqual({
      ...{ rows: 10, shown: 10, total: 5_000, isTotalExact: true, truncated: true, cutBy: 'rows' },
    });
    expect(await counts('UNWIND range(1, 1000) AS n RETURN n')).toEqual({
      ...{ rows: 1_000, shown: 1_000, total: 1_000, isTotalExact: true, truncated: false, cutBy: null },
    });
  });

  test('that are heavier than an answer may be are counted as well', async () => {
    const heavy = "UNWIND range(1, 50) AS n RETURN n, reduce(t = 'a', i IN range(1, 20) | t + t) AS text";
    expect(await counts(heavy)).toEqual({
      ...{ rows: 7, shown: 7, total: 50, isTotalExact: true, truncated: true, cutBy: 'bytes' },
    });
    // What is sent row by row isn't held in memory as a whole.
    const response = await fetch(`${served.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({ statement: heavy }),
    });
    const { summary } = JSON.parse((await response.text()).trimEnd().split('\n').at(-1) ?? '');
    expect([summary.shown, summary.cutBy]).toEqual([31, 'bytes']);
  });

  test('come piece by piece, each node and edge once, and nothing of what is not shown', async () => {
    const response = await fetch(`${served.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({
        statement: `MATCH (a:Entity)-[edge]->(b) WHERE a.id STARTS WITH 'cypher-'
          UNWIND range(1, 100) AS n RETURN edge, a.id AS id, n ORDER BY n, id`,
        limit: 1_200,
      }),
    });
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const pieces = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pieces[0]).toEqual({ columns: ['edge', 'id', 'n'] });
    expect(pieces.at(-1).summary).toMatchObject({ shown: 1_200, truncated: true, cutBy: 'rows' });
    const all = (kind: string) => pieces.flatMap((piece) => piece[kind] ?? []);
    expect(all('rows').length).toBe(1_200);
    for (const kind of ['nodes', 'edges']) {
      const ids = all(kind).map(({ id }: { id: string }) => id);
      expect(ids.length).toBe(new Set(ids).size);
    }
    const ids = new Set(all('nodes').map(({ id }: { id: string }) => id));
    expect(all('edges').every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
    expect(pieces.length).toBeGreaterThan(3);
  });

  test('that fail half way end with the problem', async () => {
    const response = await fetch(`${served.address}/api/cypher`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      body: JSON.stringify({
        statement: 'UNWIND range(1, 3000) AS n RETURN 1 / (2500 - n) AS x',
        limit: 10_000,
      }),
    });
    const pieces = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect([pieces[0], pieces.at(-1).problem]).toEqual([
      { columns: ['x'] },
      expect.objectContaining({ status: 422, detail: '/ by zero.' }),
    ]);
  });
});

test('the language is said as the database speaks it: its version, its functions, and what may be called', async () => {
  const { body } = await served.get('/cypher/language');
  expect(body.version).toBe('5');
  const named = (list: { name: string }[], name: string) => list.find((each) => each.name === name);
  expect(named(body.functions, 'substring')).toMatchObject({
    isBuiltIn: true,
    arguments: [{ name: 'original' }, { name: 'start', type: 'INTEGER' }],
  });
  expect(named(body.procedures, 'db.index.fulltext.queryNodes')).toMatchObject({
    returns: [{ name: 'node' }, {}],
  });
  expect(named(body.procedures, 'dbms.listConfig')).toBeUndefined();
});

test('on a server that is not ours, the next statement is taken once one that nothing could stop has ended', async () => {
  const { driver, database } = served;
  const limits = { timeoutMs: 300, graceMs: 300, penaltyMs: 0 };
  const statements = createStatements(driver, database.database, undefined, limits);
  const ask = (caller: string, text: string) =>
    statements
      .send({ text, caller }, async (answer) => (await answer.end()).queryType)
      .catch(({ name }: Error) => name);
  const endless = 'RETURN reduce(x = 0, i IN range(1, 300000000) | x + i) AS x';
  expect(await ask('one', endless)).toBe('TimedOutError');
  const answers: string[] = [];
  while (!answers.includes('RunawayStatementError') || answers.at(-1) !== 'r') {
    answers.push(await ask('other', 'RETURN 1'));
    await pause(100);
  }
  expect(new Set(answers)).toEqual(new Set(['r', 'RunawayStatementError']));
});

test('whoever does not read an answer holds nobody up once its time is over', async () => {
  const limits = { timeoutMs: 300, graceMs: 300, penaltyMs: 0 };
  const statements = createStatements(served.driver, served.database.database, undefined, limits);
  const finishedReading = Promise.withResolvers<void>();
  const unread = statements.send({ text: 'UNWIND range(1, 1000000) AS x RETURN x' }, async ({ rows }) => {
    for await (const _ of rows) await finishedReading.promise;
  });
  const next = () => statements.send({ text: 'RETURN 1' }, async (answer) => (await answer.end()).queryType);
  await expect(next()).rejects.toThrow('A statement of yours is still running.');
  await pause(1_000);
  expect(await next()).toBe('r');
  finishedReading.resolve();
  await expect(unread).rejects.toThrow(TimedOutError);
});

test('beyond loopback the console is off, unless it is said to be on, and saved queries run', async () => {
  const answers: unknown[] = [];
  for (const runsCypher of [undefined, true]) {
    const server = createServer(
      createApp({
        graph: async () => served.graph,
        ...{ workspace: noWorkspace, datasets: noDatasets, host: '0.0.0.0', runsCypher },
        logger: pino({ level: 'silent' }),
      }),
    );
    const address = `${await listening(server)}/api`;
    const post = (path: string, body: object) =>
      fetch(`${address}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const sent = await post('/cypher', { statement: 'RETURN 1 AS x' });
    const { detail } = (await sent.json()) as { detail?: string };
    const { mayRunCypher } = (await (await fetch(`${address}/ready`)).json()) as { mayRunCypher: boolean };
    const saved = await post('/queries/facts-by-source/run', {});
    answers.push([mayRunCypher, sent.status, detail, saved.status]);
    server.close();
  }
  expect(answers).toEqual([
    [false, 403, expect.stringContaining('CYPHER_CONSOLE=on'), 200],
    [true, 200, undefined, 200],
  ]);
});
