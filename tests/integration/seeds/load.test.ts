import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { type LoadOptions, loadSeeds } from '../../../server/seeds/load/load-seeds.ts';
import { SeedsError } from '../../../server/seeds/problem.ts';
import { loadOffices } from './load-offices.ts';
import { offices, officesFiles, writeSeeds } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

let graph: SeedsDatabase;
let folder: string;
beforeAll(async () => {
  graph = await seedsDatabase();
  folder = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
});
afterAll(async () => {
  await removeDatasets(graph.driver, offices.id);
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => removeDatasets(graph.driver, offices.id));

const load = (files?: Record<string, string>, options?: LoadOptions) =>
  loadOffices(graph, folder, files, options);

test('a first load adds everything', async () => {
  const { writes, ...report } = await load();
  expect(report).toEqual({
    upToDate: false,
    sources: '1 added, 0 changed, 0 removed, 0 unchanged',
    passages: '2 added, 0 changed, 0 removed, 0 unchanged',
    entities: '4 added, 0 changed, 0 removed, 0 unchanged',
    relationships: '2 added, 0 changed, 0 removed, 0 unchanged',
  });
  expect([writes.nodesCreated, writes.relationshipsCreated]).toEqual([8, 4]);
  const note = `["${offices.id}",`;
  expect(
    (await snapshot(graph.driver, offices.id)).filter((row) => !row.startsWith(note)),
  ).toMatchInlineSnapshot(`
    [
      "["HAS_PASSAGE","test-seeds-gazette","test-seeds-gazette:3",{"dataset":"test-seeds","id":"test-seeds-gazette:3"}]",
      "["HAS_PASSAGE","test-seeds-gazette","test-seeds-gazette:7",{"dataset":"test-seeds","id":"test-seeds-gazette:7"}]",
      "["HEADED","test-seeds-an","test-seeds-office",{"attested":"1953","attestedMax":"1953-12-31","attestedMin":"1953-01-01","basis":"stated","citations":["test-seeds-gazette:7"],"dataset":"test-seeds","id":"test-seeds-an-headed-office"}]",
      "["HEADED","test-seeds-binh","test-seeds-office",{"basis":"stated","citations":["test-seeds-gazette:7"],"dataset":"test-seeds","id":"test-seeds-binh-headed-office"}]",
      "[["Body","Commission","Entity"],{"citations":["test-seeds-gazette:3","test-seeds-gazette:7"],"dataset":"test-seeds","id":"test-seeds-office","lastedTo":"1953-01-01","lastedToFact":"test-seeds-an-headed-office","name":"Office","start":"1949-11-01","startMax":"1949-11-01","startMin":"1949-11-01","summary":"Dealt with neighbours"}]",
      "[["Entity","Leader","Person"],{"begunBy":"1953-12-31","begunByFact":"test-seeds-an-headed-office","citations":["test-seeds-gazette:7"],"dataset":"test-seeds","id":"test-seeds-an","lastedTo":"1953-01-01","lastedToFact":"test-seeds-an-headed-office","name":"Đặng An","searchNames":["Dặng An"],"summary":"Led the office"}]",
      "[["Entity","Leader","Person"],{"citations":["test-seeds-gazette:7"],"dataset":"test-seeds","id":"test-seeds-binh","name":"Bình","summary":"Led it next"}]",
      "[["Entity","Statistic"],{"citations":["test-seeds-gazette:3"],"dataset":"test-seeds","id":"test-seeds-staff","name":"Staff","summary":"How many worked there","unit":"people","value":12}]",
      "[["Passage"],{"dataset":"test-seeds","id":"test-seeds-gazette:3","paragraph":3,"summary":"How the office came to be"}]",
      "[["Passage"],{"dataset":"test-seeds","id":"test-seeds-gazette:7","paragraph":7,"summary":"Who led the office"}]",
      "[["Source"],{"dataset":"test-seeds","id":"test-seeds-gazette","short":"test-seeds-gazette","title":"Gazette"}]",
    ]
  `);
});

test('a second load writes nothing, even where it compares', async () => {
  await load();
  const before = await snapshot(graph.driver, offices.id);
  const same = {
    sources: '0 added, 0 changed, 0 removed, 1 unchanged',
    passages: '0 added, 0 changed, 0 removed, 2 unchanged',
    entities: '0 added, 0 changed, 0 removed, 4 unchanged',
    relationships: '0 added, 0 changed, 0 removed, 2 unchanged',
    writes: {},
  };
  expect(await load()).toEqual({ upToDate: true, ...same });
  expect(await load({}, { compare: true })).toEqual({ upToDate: false, ...same });
  expect(await snapshot(graph.driver, offices.id)).toEqual(before);
});

test('seeds that differ only in their comments change the noted revision alone', async () => {
  await load();
  const { writes, ...report } = await load({ 'sources.yaml': `# Checked\n${officesFiles['sources.yaml']}` });
  expect([report.upToDate, report.entities, Object.keys(writes)]).toEqual([
    false,
    '0 added, 0 changed, 0 removed, 4 unchanged',
    ['propertiesSet'],
  ]);
  // No more than the note of the data set has; a server may count one that is taken away, or not.
  expect(writes.propertiesSet).toBeLessThanOrEqual(14);
});

test('a changed record is written, and nothing else', async () => {
  await load();
  const people = officesFiles['entities/people.yaml']?.replace('name: Bình', 'name: Bình Minh') ?? '';
  const { writes, ...report } = await load({ 'entities/people.yaml': people });
  expect([report, Object.keys(writes)]).toEqual([
    {
      upToDate: false,
      sources: '0 added, 0 changed, 0 removed, 1 unchanged',
      passages: '0 added, 0 changed, 0 removed, 2 unchanged',
      entities: '0 added, 1 changed, 0 removed, 3 unchanged',
      relationships: '0 added, 0 changed, 0 removed, 2 unchanged',
    },
    ['propertiesSet'],
  ]);
  const { records } = await graph.driver.executeQuery(
    'MATCH (person:Person {id: $id}) RETURN person.name AS name',
    { id: 'test-seeds-binh' },
  );
  expect(records.map((record) => record.toObject())).toEqual([{ name: 'Bình Minh' }]);
});

test('what somebody changed in the graph by hand is put right when compared', async () => {
  await load();
  const before = await snapshot(graph.driver, offices.id);
  await graph.driver.executeQuery(
    `MATCH (an:Entity {id: 'test-seeds-an'})-[headship:HEADED]->()
     SET an.name = 'Somebody', an:Place, headship.note = 'mine'
     REMOVE an:Leader`,
  );
  await load();
  expect(await snapshot(graph.driver, offices.id)).not.toEqual(before);
  expect((await load({}, { compare: true })).entities).toBe('0 added, 1 changed, 0 removed, 3 unchanged');
  expect(await snapshot(graph.driver, offices.id)).toEqual(before);
});

test('removed records leave the graph, a leader without a headship is none any more', async () => {
  await load();
  const headships = officesFiles['facts/headships.yaml']?.split('- id: test-seeds-binh')[0] ?? '';
  const { writes, ...report } = await load({
    'entities/statistics.yaml': '',
    'facts/headships.yaml': headships,
  });
  expect([report, writes.nodesDeleted, writes.relationshipsDeleted, writes.labelsRemoved]).toEqual([
    {
      upToDate: false,
      sources: '0 added, 0 changed, 0 removed, 1 unchanged',
      passages: '0 added, 0 changed, 0 removed, 2 unchanged',
      entities: '0 added, 1 changed, 1 removed, 2 unchanged',
      relationships: '0 added, 0 changed, 1 removed, 1 unchanged',
    },
    1,
    1,
    1,
  ]);
});

test('a fact may change its type and its ends, an entity its kind, and a source may go with its passages', async () => {
  await load();
  const changed = {
    'sources.yaml':
      '- { id: test-seeds-herald, title: Herald, passages: [{ paragraph: 7, summary: Who led the office }] }',
    'entities/commissions.yaml': '',
    'entities/parties.yaml':
      '- { id: test-seeds-office, name: Office, summary: A party now, cite: ["test-seeds-herald:7"] }',
    'entities/people.yaml': (officesFiles['entities/people.yaml'] ?? '').replaceAll('gazette', 'herald'),
    'entities/statistics.yaml': '',
    'facts/headships.yaml': `- id: test-seeds-an-headed-office
  type: DEPUTY_HEADED
  from: test-seeds-binh
  to: test-seeds-office
  cite: ["test-seeds-herald:7"]
`,
  };
  const { writes: _, ...report } = await load(changed);
  expect(report).toEqual({
    upToDate: false,
    sources: '1 added, 0 changed, 1 removed, 0 unchanged',
    passages: '1 added, 0 changed, 2 removed, 0 unchanged',
    entities: '0 added, 3 changed, 1 removed, 0 unchanged',
    relationships: '0 added, 1 changed, 1 removed, 0 unchanged',
  });
  const after = await snapshot(graph.driver, offices.id);
  await removeDatasets(graph.driver, offices.id);
  await load(changed);
  expect(await snapshot(graph.driver, offices.id)).toEqual(after);
  await rm(join(folder, 'entities/parties.yaml'));
});

test('seeds with problems are not loaded at all', async () => {
  await load();
  const before = await snapshot(graph.driver, offices.id);
  await expect(load({ 'entities/people.yaml': '- { id: test-seeds-an }' })).rejects.toThrow(SeedsError);
  expect(await snapshot(graph.driver, offices.id)).toEqual(before);
});

test('two loads at once leave one whole graph', async () => {
  await writeSeeds(folder);
  const other = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
  await writeSeeds(other, { 'entities/statistics.yaml': '' });
  const into = (from: string) => loadSeeds(graph.driver, graph.database, from, silently, { replace: true });
  const reports = await Promise.all([into(folder), into(other), into(folder), into(other)]);
  const after = await snapshot(graph.driver, offices.id);
  const wholes = [];
  for (const from of [folder, other]) {
    await into(from);
    wholes.push(await snapshot(graph.driver, offices.id));
  }
  expect(reports).toHaveLength(4);
  expect(wholes).toContainEqual(after);
  await rm(other, { recursive: true });
});
