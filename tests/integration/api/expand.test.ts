import { createServer, type Server } from 'node:http';
import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Neighbours } from '../../../contract/api/routes/entities.ts';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { openGraph } from '../../../server/graph/open.ts';
import { cypherFolder, listening, noDatasets, noWorkspace, serveFixture } from './served-fixture.ts';

const served = serveFixture({ fixture: 'offices', owner: 'expand', profile: 'built-in' });

interface Statement {
  text: string;
  parameters: object;
}

/** Every statement that reaches the database. */
let statements: Statement[] = [];
let server: Server;
let address: string;

const leaves = 3_000;
const dataset = 'expand-offices';

beforeAll(async () => {
  const { driver, database } = served;
  for (let first = 0; first < leaves; first += 1_000) {
    await driver.executeQuery(
      `MERGE (hub:Entity {id: 'expand-hub', name: 'Hub', dataset: $dataset})
       WITH hub UNWIND range($first + 1, $first + 1000) AS number
       CREATE (hub)-[:PART_OF {id: 'expand-edge-' + number, dataset: $dataset}]->
         (:Entity {id: 'expand-leaf-' + number, name: 'Leaf ' + number, dataset: $dataset})`,
      { first: BigInt(first), dataset },
    );
  }
  const graph = await openGraph({
    driver: watched(driver, (statement) => statements.push(statement)),
    database: database.database,
    description: 'a test',
    library: readLibrary(cypherFolder),
    profile: 'built-in',
  });
  const logger = pino({ level: 'silent' });
  const app = createApp({
    graph: async () => graph,
    workspace: noWorkspace,
    datasets: noDatasets,
    host: '127.0.0.1',
    logger,
  });
  server = createServer(app);
  address = await listening(server);
});
beforeEach(() => {
  statements = [];
});
afterAll(() => server.close());

/** The same driver, whose sessions tell what they run. */
function watched(driver: Driver, tell: (statement: Statement) => void): Driver {
  return override(driver, 'session', (config?: object) => {
    const session = driver.session(config);
    return override(session, 'run', (text: string, parameters: object, more: object) => {
      tell({ text, parameters });
      return session.run(text, parameters, more);
    });
  });
}

function override<Target extends object>(target: Target, name: keyof Target, method: unknown): Target {
  return new Proxy(target, {
    get(_, key) {
      if (key === name) return method;
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** @param query of a page; beside others, what the expansion takes */
async function neighbours(id: string, query: string | object): Promise<Neighbours> {
  const isPage = typeof query === 'string';
  const response = await fetch(
    `${address}/api/entities/${id}/neighbours${isPage ? `?${query}` : ''}`,
    isPage
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(query) },
  );
  return (await response.json()) as Neighbours;
}

/** How often the last statement looks into the store. */
async function hits(): Promise<number> {
  const { text, parameters } = statements.at(-1) as Statement;
  const { summary } = await served.driver.executeQuery(`PROFILE ${text}`, parameters);
  const sum = ({ dbHits, children }: { dbHits?: unknown; children: never[] }): number =>
    Number(dbHits ?? 0) + children.reduce((hits, child) => hits + sum(child), 0);
  return sum(summary.profile as never);
}

test.each([{}, { at: '1955' }, { type: 'HEADED', direction: 'in' }, { exclude: ['expand-dong'] }])(
  'an expansion with %j takes one statement for the neighbours and one for what they cite',
  async (query) => {
    const expansion = { exclude: [], limit: 2, askAbove: 100, ...query };
    const { graph, shown, total, hub } = await neighbours('expand-board', expansion);
    expect([shown, hub, graph.nodes.length]).toEqual([2, false, 3]);
    expect(total).toBeGreaterThanOrEqual(2);
    expect(statements).toHaveLength(2);
  },
);

test('a hub is counted by what the store keeps, and no neighbour is read', async () => {
  const { graph, ...rest } = await neighbours('expand-hub', {
    ...{ askAbove: 100, exclude: ['expand-leaf-1', 'expand-leaf-2'] },
  });
  expect(graph.nodes.map(({ id }) => id)).toEqual(['expand-hub']);
  expect(rest).toMatchObject({ hub: true, shown: 0, total: leaves - 2, leftOut: 0, truncated: true });
  expect([statements.length, await hits()]).toEqual([1, expect.toSatisfy((hits) => hits < 100)]);
});

test('on a date, by one type, or with a limit above what is left, it is counted as exactly', async () => {
  const dated = await neighbours('expand-hub', 'askAbove=100&at=1955');
  const typed = await neighbours('expand-hub', 'askAbove=100&type=PART_OF&direction=out');
  const against = await neighbours('expand-hub', 'askAbove=100&type=PART_OF&direction=in');
  const enough = await neighbours('expand-hub', `askAbove=${leaves}`);
  expect([dated, typed, against, enough].map(({ hub, total, shown }) => [hub, total, shown])).toEqual([
    [true, leaves, 0],
    [true, leaves, 0],
    [false, 0, 0],
    [false, leaves, 12],
  ]);
});

test('once it is opened, only some hundred of its relationships are read, however many it has', async () => {
  const { shown, total, nextCursor } = await neighbours('expand-hub', 'limit=12');
  expect([shown, total, nextCursor]).toEqual([12, leaves, expect.any(String)]);
  expect(statements).toHaveLength(1);
  expect(await hits()).toBeLessThan(5_000);
});

test('page after page, every neighbour of a hub comes once', async () => {
  const seen: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Neighbours = await neighbours('expand-hub', `limit=200${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.graph.nodes.map(({ id }) => id).filter((id) => id !== 'expand-hub'));
    cursor = page.nextCursor;
  }
  expect([seen.length, new Set(seen).size]).toEqual([leaves, leaves]);
});

test('beside 2,990 that are shown the last ten come', async () => {
  const exclude = Array.from({ length: leaves - 10 }, (_, index) => `expand-leaf-${index + 1}`);
  const { graph, total, shown } = await neighbours('expand-hub', { exclude, limit: 12 });
  expect([total, shown, graph.nodes.map(({ id }) => id).sort()[1]]).toEqual([10, 10, 'expand-leaf-2991']);
});
