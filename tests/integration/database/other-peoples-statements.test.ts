import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Driver } from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import type { Result } from '../../../contract/api/result.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';
import { runStatement } from '../../../server/graph/console/run-statement.ts';
import { openGraph } from '../../../server/graph/open.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { collected } from '../../../server/graph/results/collect.ts';
import { connect } from '../../../server/neo4j/connect.ts';
import { createStatements, type StatementLimits } from '../../../server/neo4j/statements.ts';
import { problemOf } from '../../../server/problems/problem-of.ts';
import { type Hostile, hostileStatements, type Outcome } from '../../fixtures/statements/hostile.ts';
import { innocentStatements } from '../../fixtures/statements/innocent.ts';
import { things } from '../../fixtures/statements/things.ts';
import { hasJava, ownSettings, provideLocally } from './local-setup.ts';

const library = readLibrary(join(import.meta.dirname, '../../../cypher'));

/** Short, so that those which only a limit ends take little time. */
const shortLimits: StatementLimits = { timeoutMs: 1_500, graceMs: 2_500, penaltyMs: 600_000 };
const patientLimits: StatementLimits = { timeoutMs: 60_000, graceMs: 10_000, penaltyMs: 100 };

describe.each([
  { java: 25, line: '2026' },
  { java: 17, line: '5' },
])('on Neo4j $line', ({ java, line }) => {
  test.skipIf(!hasJava(java))(
    `innocent statements answer, and hostile ones do no harm (needs Java ${java})`,
    async () => {
      const database = await provideLocally(await ownSettings(), java);
      const driver = connect(database);
      const listener = await listenForCalls();
      for (const text of things) await driver.executeQuery(text);
      await answersAll(await opened(database, driver, patientLimits), line);
      const before = await stateOf(driver);
      const quick = await timeOf(driver);

      const hostile = hostileStatements(listener.port);
      const graph = await opened(database, driver, shortLimits);
      const ending = hostile.filter(({ outcome }) => outcome[0] === 'replaced');
      // Each four of them cost a start of the server, and end it alike on both lines: on the older one four are enough.
      const endless = line === '5' ? ending.slice(0, 4) : ending;
      const unexpected = await fire(
        graph,
        database,
        hostile.filter((each) => !ending.includes(each)),
      );
      const refusals = new Set<string>();
      // Those that end the server would end others with them: each four of them together.
      for (let start = 0; start < endless.length; start += 4) {
        const asking = askUntilItAnswers(graph, driver, pause(shortLimits.timeoutMs), refusals);
        unexpected.push(...(await fire(graph, database, endless.slice(start, start + 4))));
        await asking;
      }
      expect(unexpected).toEqual([]);
      // Others hear why they have to wait, and who sent what nothing could stop waits longest.
      expect([...refusals]).toContainEqual(
        expect.stringMatching(/^503 A statement that nothing could stop kept the database busy/),
      );
      const later = await Promise.all(endless.map((each) => outcomeOf(graph, 'RETURN 1', each.statement)));
      expect(later).toContainEqual(expect.stringMatching(/^Wait before the next statement/));
      expect(listener.calls()).toBe(0);
      expect(await stateOf(driver)).toEqual(before);
      expect((await timeOf(driver)) / quick).toBeLessThan(10);
      expect(await Promise.race([database.ended, 'runs on'])).toBe('runs on');
      await driver.close();
    },
    // On a machine that does much else beside.
    600_000,
  );
});

function opened(database: ProvidedDatabase, driver: Driver, limits: StatementLimits): Promise<OpenGraph> {
  const options = { driver, database: database.database, keeper: database };
  const statements = createStatements(driver, database.database, database, limits);
  return openGraph({ ...options, description: 'a test', library, profile: 'guessed', statements });
}

async function answersAll(graph: OpenGraph, line: string): Promise<void> {
  const known = innocentStatements.filter((each) => (each.line ?? line) === line);
  const answers = new Map<string, unknown>();
  await fourAtOnce(known, async ({ statement, parameters = {} }) => {
    const asked = graph.until(new AbortController().signal, statement);
    const answer = await run(asked, statement, parameters).catch(({ message }: Error) => ({ rows: message }));
    answers.set(statement, answer.rows);
  });
  expect(answers).toEqual(new Map(known.map(({ statement, rows }) => [statement, rows])));
  expect(innocentStatements.length).toBeGreaterThanOrEqual(50);
}

async function fourAtOnce<Each>(all: readonly Each[], work: (each: Each) => Promise<void>): Promise<void> {
  const waiting = [...all];
  async function one(): Promise<void> {
    for (let each = waiting.shift(); each; each = waiting.shift()) await work(each);
  }
  await Promise.all([one(), one(), one(), one()]);
}

function run(graph: OpenGraph, statement: string, parameters: object = {}): Promise<Result> {
  return collected((outlet) =>
    runStatement(graph, { statement, parameters: { ...parameters } }, 1_000, outlet),
  );
}

/** What happened to a statement. */
async function outcomeOf(graph: OpenGraph, statement: string, caller: string): Promise<Outcome | string> {
  try {
    const asked = graph.until(new AbortController().signal, caller);
    return (await run(asked, statement)).summary.cutBy === null ? 'answered' : 'limited';
  } catch (error) {
    const { problem } = problemOf(error, '');
    return outcomes.get(problem.type.replace('/api/docs#', '')) ?? `${problem.title}: ${error}`;
  }
}

const outcomes = new Map<string, Outcome>([
  ['statement-refused', 'refused'],
  ['invalid-statement', 'invalid'],
  ['timed-out', 'limited'],
  ['too-much', 'limited'],
  ['database-restarting', 'replaced'],
]);

/**
 * Sends statements, four at a time and each as a caller of its own. One that ends the server ends others with them, which are
 * sent again.
 * @returns those whose outcome is another than expected
 */
async function fire(
  graph: OpenGraph,
  database: ProvidedDatabase,
  statements: readonly Hostile[],
): Promise<object[]> {
  const unexpected: object[] = [];
  await fourAtOnce(statements, async (each) => {
    const isExpected = (became: string) => [each.outcome].flat().some((outcome) => outcome === became);
    let became = await outcomeOf(graph, each.statement, each.statement);
    // On a busy machine even its plan may take longer than the short time here.
    const isOfOthers = () => !isExpected(became) && ['replaced', 'limited'].includes(became);
    for (let again = 1; again <= 3 && isOfOthers(); again += 1) {
      while (!database.answers()) await pause(100);
      became = await outcomeOf(graph, each.statement, `${each.statement} ${again}`);
    }
    if (!isExpected(became)) {
      unexpected.push({ ...each, statement: each.statement.slice(0, 200), became });
    }
  });
  return unexpected;
}

/** Counts who calls at an address that no statement may call at. */
async function listenForCalls() {
  let calls = 0;
  const server = createServer((_request, response) => response.end('secret'));
  server.on('connection', () => {
    calls += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return { port: (server.address() as AddressInfo).port, calls: () => calls };
}

const stateQuestions = [
  'MATCH (n) WITH n ORDER BY elementId(n) RETURN collect([elementId(n), labels(n), properties(n)]) AS x',
  'MATCH ()-[r]->() WITH r ORDER BY elementId(r) RETURN collect([elementId(r), type(r), properties(r)]) AS x',
  'CALL db.labels() YIELD label RETURN collect(label) AS x',
  'CALL db.relationshipTypes() YIELD relationshipType AS type RETURN collect(type) AS x',
  'CALL db.propertyKeys() YIELD propertyKey AS key RETURN collect(key) AS x',
  'SHOW INDEXES YIELD name, state, type RETURN collect([name, state, type]) AS x',
  'SHOW CONSTRAINTS YIELD name, type RETURN collect([name, type]) AS x',
  'SHOW USERS YIELD user, suspended, passwordChangeRequired',
];

/** All that a statement could have changed. */
async function stateOf(driver: Driver): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const question of stateQuestions) {
    found.push((await driver.executeQuery(question)).records.map((row) => row.toObject()));
  }
  return found;
}

/** How long a question takes that costs some work, at best of several tries, in milliseconds. */
async function timeOf(driver: Driver): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let count = 0; count < 20; count += 1) {
    const began = performance.now();
    await driver.executeQuery('MATCH (a:Thing)-[:NEXT*1..4]->(b) RETURN count(DISTINCT b) AS x');
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/**
 * Asks as everybody else does until the server runs none of the statements any more.
 * @param begun once they can be expected to run
 * @param refusals is given what was answered in between
 */
async function askUntilItAnswers(
  graph: OpenGraph,
  driver: Driver,
  begun: Promise<unknown>,
  refusals: Set<string>,
): Promise<void> {
  await begun;
  const running = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.diplograph IS NOT NULL RETURN 1';
  for (;;) {
    try {
      await graph.ask('graph-counts');
      const { records } = await driver.executeQuery(running);
      if (records.length === 0) return;
    } catch (error) {
      const { problem } = problemOf(error, '');
      refusals.add(`${problem.status} ${problem.detail}`);
    }
    await pause(100);
  }
}
