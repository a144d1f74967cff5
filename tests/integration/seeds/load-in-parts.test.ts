import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { followGraph } from '../../../server/graph/current-graph.ts';
import { silently } from '../../../server/process/progress.ts';
import { loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { LoadRefused } from '../../../server/seeds/load/refusal.ts';
import { writeLargeSeeds } from '../../fixtures/seeds/large-seeds.ts';
import { cypherFolder, listening, noDatasets, noWorkspace } from '../api/served-fixture.ts';
import { countingWrites } from './counted-writes.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';

const id = 'test-parts';
/** More than is written in one transaction. */
const size = { id, people: 4_000, bodies: 2_000, headships: 10_000, memberships: 8_000 };
const whole = { entities: 6_000, facts: 18_000 };

let graph: SeedsDatabase;
let server: Server;
let address: string;
let folder: string;

beforeAll(async () => {
  graph = await seedsDatabase();
  await removeAll();
  folder = await mkdtemp(join(tmpdir(), 'diplograph-parts-'));
  await writeLargeSeeds(folder, size);
  const library = readLibrary(cypherFolder);
  const { driver, database } = graph;
  const current = await followGraph({ driver, database, description: 'a test', library });
  server = createServer(
    createApp({
      graph: current,
      datasets: noDatasets,
      workspace: noWorkspace,
      host: '127.0.0.1',
      logger: pino({ level: 'silent' }),
    }),
  );
  address = await listening(server);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await removeAll();
  await graph.close();
  await rm(folder, { recursive: true });
});

async function removeAll(): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { records } = await graph.driver.executeQuery(
      'MATCH (node) WHERE node.dataset = $id OR (node:Dataset AND node.id = $id) WITH node LIMIT 500 DETACH DELETE node RETURN count(*) AS count',
      { id },
    );
    left = Number(records[0]?.get('count'));
  }
}

async function counts() {
  const { records } = await graph.driver.executeQuery(
    `RETURN COUNT { (:Entity {dataset: $id}) } AS entities,
       COUNT { (:Entity {dataset: $id})-[fact]->() WHERE fact.dataset = $id } AS facts`,
    { id },
  );
  return { entities: Number(records[0]?.get('entities')), facts: Number(records[0]?.get('facts')) };
}

/** What a reader is answered, over and over: a status with what it saw or was told. */
async function read(): Promise<string> {
  const response = await fetch(`${address}/api/export?format=jsonl`);
  if (response.status !== 200) {
    const { detail } = (await response.json()) as { detail: string };
    return `${response.status} ${response.headers.get('retry-after')} ${detail.replace(/\d+ %/, 'N %')}`;
  }
  // What the data changes under is broken off.
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return brokenOff;
  return `200 ${text.match(new RegExp(`"node":{"id":"${id}-(person|body)-`, 'g'))?.length ?? 0}`;
}

function startLoad(killAt: RegExp) {
  const script = fileURLToPath(new URL('./doomed-load.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, 'never'], {
    env: { ...process.env, ...graph.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (killAt.test(text)) child.kill('SIGKILL');
  });
  return once(child, 'close');
}

/** What is done, and whatever a reader is answered meanwhile and for three seconds after. */
async function whileReading<Result>(work: () => Promise<Result>): Promise<{ done: Result; seen: string[] }> {
  const seen = new Set<string>();
  let over = false;
  const reading = (async () => {
    while (!over) {
      seen.add(await read());
      await pause(50);
    }
  })();
  const done = await work();
  await pause(3_000);
  over = true;
  await reading;
  return { done, seen: [...seen] };
}

const brokenOff = 'broken off';
const changedMeanwhile = '503 1 The data was changed while this was answered. Ask again.';

test('a large load that is killed is never seen half, and the next one goes on from there', async () => {
  const { seen } = await whileReading(async () => {
    expect(await startLoad(/create relationships: 10000 of/)).toEqual([null, 'SIGKILL']);
    const half = await counts();
    expect(half.entities).toBe(whole.entities);
    expect(half.facts).toBeGreaterThan(0);
    expect(half.facts).toBeLessThan(whole.facts);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);

    const report = await loadSeeds(graph.driver, graph.database, folder, silently);
    expect(report.entities).toEqual({ added: 0, changed: 0, removed: 0, unchanged: whole.entities });
    expect(report.relationships).toMatchObject({ unchanged: half.facts, added: whole.facts - half.facts });
    expect(await counts()).toEqual(whole);
  });
  expect(await read()).toBe(`200 ${whole.entities}`);
  const being =
    '503 2 The data set “A large data set” is being loaded, N % of it are done. Until that has ended nothing can be shown.';
  expect(seen.filter((each) => each !== changedMeanwhile)).toEqual(
    expect.arrayContaining(['200 0', being, `200 ${whole.entities}`]),
  );
  for (const each of seen) expect(each).toMatch(/^(200 0|200 6000|503 .*)$/);
}, 300_000);

test('a large load of what is there already writes nothing, and nobody who reads notices', async () => {
  const { driver, writes } = countingWrites(graph.driver);
  const { done, seen } = await whileReading(() =>
    loadSeeds(driver, graph.database, folder, silently, { compare: true }),
  );
  expect(done.entities).toEqual({ added: 0, changed: 0, removed: 0, unchanged: whole.entities });
  expect([writes, seen]).toEqual([{}, [`200 ${whole.entities}`]]);
}, 120_000);

test('few changes of a large data set are made at once: a reader sees what was or what is, lives included', async () => {
  const people = join(folder, 'entities/people.yaml');
  const headships = join(folder, 'facts/headships.yaml');
  const texts = await Promise.all([people, headships].map((file) => readFile(file, 'utf8')));
  const [before = '', facts = ''] = texts;
  await writeFile(people, before.replace('First edition of 5,', 'Second edition of 5,'));
  // One person more is seen on a day, and nobody else was seen to live then.
  const fact = `type: HEADED, from: ${id}-person-1, to: ${id}-body-3`;
  await writeFile(
    headships,
    `${facts}- { id: ${id}-seen, ${fact}, attested: 1850-03-04, cite: ["${id}-gazette:7"] }\n`,
  );
  const { driver, writes } = countingWrites(graph.driver);
  const { done, seen } = await whileReading(() => loadSeeds(driver, graph.database, folder, silently));
  expect([done.entities, done.relationships]).toEqual([
    { added: 0, changed: 1, removed: 0, unchanged: whole.entities - 1 },
    { added: 1, changed: 0, removed: 0, unchanged: whole.facts },
  ]);
  expect(writes.relationshipsCreated).toBe(1);
  for (const each of seen) expect([`200 ${whole.entities}`, changedMeanwhile, brokenOff]).toContain(each);
  const { records } = await graph.driver.executeQuery(
    `MATCH (person:Entity {id: $id + '-person-1'}), (body:Entity {id: $id + '-body-3'}),
       (other:Entity {id: $id + '-person-5'})
     RETURN toString(person.begunBy) AS person, toString(body.begunBy) AS body,
       other.summary AS summary`,
    { id },
  );
  expect(records[0]?.toObject()).toEqual({
    person: '1850-03-04',
    body: '1850-03-04',
    summary: 'Second edition of 5',
  });
  await Promise.all([people, headships].map((file, index) => writeFile(file, texts[index] ?? '')));
  const back = await loadSeeds(graph.driver, graph.database, folder, silently);
  expect([back.entities.changed, back.relationships.removed]).toEqual([1, 1]);
  expect(await counts()).toEqual(whole);
}, 120_000);

test('a large load that is refused leaves the data set as it was, without a mark', async () => {
  await graph.driver.executeQuery(
    'CREATE (:Entity {id: $taken, name: "Theirs", dataset: "test-parts-other"})',
    {
      taken: `${id}-person-4000`,
    },
  );
  const other = await mkdtemp(join(tmpdir(), 'diplograph-parts-'));
  await writeLargeSeeds(other, { ...size, people: 4_001 });
  await expect(loadSeeds(graph.driver, graph.database, other, silently, { replace: true })).rejects.toThrow(
    LoadRefused,
  );
  const { records } = await graph.driver.executeQuery(
    'MATCH (dataset:Dataset {id: $id}) RETURN dataset.loading AS loading, dataset.revision AS revision',
    { id },
  );
  expect(records[0]?.toObject()).toEqual({ loading: null, revision: expect.any(String) });
  expect(await counts()).toEqual(whole);
  await graph.driver.executeQuery('MATCH (node:Entity {dataset: "test-parts-other"}) DELETE node');
  await rm(other, { recursive: true });
}, 120_000);
