import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { relationshipTypeNames, typesEntailing } from '../../../contract/model/relationship-types.ts';
import { provenLife } from '../../../contract/model/time/evidence.ts';
import { dayBounds } from '../../../contract/model/time/holding.ts';
import { toJson } from '../../../server/neo4j/values.ts';
import { silently } from '../../../server/process/progress.ts';
import type { LoadOptions } from '../../../server/seeds/load/load-seeds.ts';
import { proveLives, provenIds } from '../../../server/seeds/load/prove-lives.ts';
import { compareWithStored } from '../../../server/seeds/load/stored-rows.ts';
import { runIn } from '../../../server/seeds/load/transaction-run.ts';
import { writeChanges } from '../../../server/seeds/load/write-changes.ts';
import { datedProperties } from '../../../server/seeds/rows/dated-properties.ts';
import { present, type SeedRows } from '../../../server/seeds/rows/rows.ts';
import { datesOf, oneOf, textsOf, whole } from '../../fixtures/dates/edtf-texts.ts';
import { loadOffices } from './load-offices.ts';
import { offices, officesFiles } from './offices.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets, snapshot } from './snapshot.ts';

const beside = { id: 'test-seeds-beside', title: 'Beside' };
const random = 'test-seeds-random';

let graph: SeedsDatabase;
let folder: string;
beforeAll(async () => {
  graph = await seedsDatabase();
  folder = await mkdtemp(join(tmpdir(), 'diplograph-load-'));
});
afterAll(async () => {
  await removeDatasets(graph.driver, offices.id, beside.id, random);
  await graph.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => removeDatasets(graph.driver, offices.id, beside.id, random));

const load = (files?: Record<string, string>, options?: LoadOptions) =>
  loadOffices(graph, folder, files, options);

/** What is stored of the lives of some entities, by the ends of their ids. */
async function proven(...ids: string[]) {
  const { records } = await graph.driver.executeQuery(
    `UNWIND $ids AS id MATCH (entity:Entity {id: 'test-seeds-' + id})
     RETURN id, entity {.begunBy, .begunByFact, .lastedTo, .lastedToFact} AS proven`,
    { ids },
  );
  return Object.fromEntries(records.map((record) => [record.get('id'), toJson(record.get('proven'))]));
}

const none = { begunBy: null, begunByFact: null, lastedTo: null, lastedToFact: null };
const seen = {
  ...{ begunBy: '1953-12-31', begunByFact: 'test-seeds-an-headed-office' },
  ...{ lastedTo: '1953-01-01', lastedToFact: 'test-seeds-an-headed-office' },
};

test('a dated fact proves both its ends as far as their own dates do not, an undated one proves nothing', async () => {
  await load();
  expect(await proven('an', 'office', 'binh')).toEqual({
    an: seen,
    office: { ...seen, begunBy: null, begunByFact: null },
    binh: none,
  });
});

test('evidence that leaves the seeds, or that is disputed, is withdrawn', async () => {
  await load();
  const headships = officesFiles['facts/headships.yaml'] ?? '';
  await load({ 'facts/headships.yaml': headships.replace('  attested: 1953\n', '') });
  expect(await proven('an', 'office')).toEqual({ an: none, office: none });
  await load();
  await load({ 'facts/headships.yaml': '' });
  expect(await proven('an', 'office')).toEqual({ an: none, office: none });
  const disputed = ['an', 'binh'].reduce(
    (text, one) =>
      text.replace(
        `- id: test-seeds-${one}-headed-office\n`,
        (line) => `${line}  disputes: [test-seeds-${one === 'an' ? 'binh' : 'an'}-headed-office]\n`,
      ),
    headships,
  );
  await load({ 'facts/headships.yaml': disputed });
  expect(await proven('an', 'office')).toEqual({ an: none, office: none });
});

test('facts of other data sets prove the lives of ours, as long as they are there', async () => {
  await load();
  const theirs = (rows: string) => ({
    'sources.yaml':
      '- { id: test-seeds-paper, title: Paper, passages: [{ paragraph: 1, summary: All of it }] }',
    'entities/people.yaml': '',
    'entities/commissions.yaml':
      '- { id: test-seeds-board, name: Board, summary: Theirs, cite: ["test-seeds-paper:1"] }',
    'entities/statistics.yaml': '',
    'facts/headships.yaml': '',
    'facts/structure.yaml': rows,
  });
  const ours = await snapshot(graph.driver, offices.id);
  await graph.driver.executeQuery(
    `MATCH (office:Entity {id: 'test-seeds-office'})
     CREATE (:Entity:Commission:Body {id: 'test-seeds-board', name: 'Board', dataset: $dataset})
       -[:PART_OF {id: 'test-seeds-part', dataset: $dataset, attestedMin: date('1990-01-01'), attestedMax: date('1990-12-31')}]->(office)`,
    { dataset: beside.id },
  );
  await load({}, { compare: true });
  const withTheirs = { ...none, lastedTo: '1990-01-01', lastedToFact: 'test-seeds-part' };
  expect(await proven('office')).toEqual({ office: withTheirs });
  const again = await snapshot(graph.driver, offices.id, beside.id);
  expect((await load({}, { compare: true })).writes).toEqual({});
  expect(await snapshot(graph.driver, offices.id, beside.id)).toEqual(again);
  // Their own load withdraws it from what is ours.
  await loadOffices(graph, folder, theirs(''), {}, beside);
  await rm(join(folder, 'facts/structure.yaml'));
  expect(await snapshot(graph.driver, offices.id)).toEqual(ours);
});

test('what somebody changed by hand is put right when compared', async () => {
  await load();
  const before = await snapshot(graph.driver, offices.id);
  await graph.driver.executeQuery(
    `MATCH (an:Entity {id: 'test-seeds-an'}) SET an.begunBy = date('1900-01-01') REMOVE an.lastedTo`,
  );
  const { entities } = await load({}, { compare: true });
  expect(entities).toBe('0 added, 0 changed, 0 removed, 4 unchanged');
  expect(await snapshot(graph.driver, offices.id)).toEqual(before);
});

test('Neo4j and our own function agree on random lives and facts', async () => {
  const dates = datesOf(fc.oneof(whole, oneOf)).map(textsOf);
  const lives = fc.sample(dates, 80).map((life, index) => ({ id: `test-seeds-random-${index}`, life }));
  const someone = fc.constantFrom(...lives.map(({ id }) => id));
  const facts = fc
    .sample(
      fc.record({
        type: fc.constantFrom(...relationshipTypeNames),
        from: someone,
        to: someone,
        dates,
        disputed: fc.boolean(),
      }),
      300,
    )
    .map((fact, index) => ({ ...fact, id: `test-seeds-random-fact-${index}` }));
  const rows: SeedRows = {
    ...{ sources: [], passages: [] },
    entities: lives.map(({ id, life }) => ({
      id,
      labels: ['Entity'],
      properties: present({ id, name: id, dataset: random, ...datedProperties(life) }),
    })),
    relationships: facts.map(({ id, type, from, to, dates: dated, disputed }) => ({
      ...{ id, type, from, to },
      properties: present({
        id,
        dataset: random,
        ...datedProperties(dated),
        disputes: disputed ? ['x'] : [],
      }),
    })),
  };
  const session = graph.driver.session();
  await silently.step('', (report) =>
    session.executeWrite(async (transaction) => {
      const run = runIn(transaction);
      const changes = await compareWithStored(run, rows, random);
      await writeChanges(run, changes, random, report);
      await proveLives(run, provenIds(rows, changes), report);
    }),
  );
  await session.close();
  const [ofSource, ofTarget] = [typesEntailing('source'), typesEntailing('target')];
  const expected = lives.map(({ id, life }) => {
    const evidence = facts.filter(
      ({ type, from, to, disputed }) =>
        !disputed && ((from === id && ofSource.includes(type)) || (to === id && ofTarget.includes(type))),
    );
    const known = evidence.map((fact) => ({ id: fact.id, bounds: dayBounds(fact.dates) }));
    return [id.replace('test-seeds-', ''), { ...none, ...provenLife(dayBounds(life), known) }] as const;
  });
  expect(await proven(...expected.map(([id]) => id))).toEqual(Object.fromEntries(expected));
  expect(expected.filter(([, { begunBy, lastedTo }]) => begunBy && lastedTo).length).toBeGreaterThan(5);
});
