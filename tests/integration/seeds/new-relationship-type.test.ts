import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../contract/model/graph.ts';
import { writeSeeds } from './offices.ts';
import { copyProgram, type ProgramCopy } from './program-copy.ts';
import { type SeedsDatabase, seedsDatabase } from './seeds-database.ts';
import { removeDatasets } from './snapshot.ts';

const dataset = 'test-types';
let graph: SeedsDatabase;
let program: ProgramCopy;
let seeds: string;
beforeAll(async () => {
  [graph, program] = await Promise.all([seedsDatabase(), copyProgram()]);
  seeds = join(program.folder, 'test-seeds');
  await removeDatasets(graph.driver, dataset);
});
afterAll(async () => {
  await removeDatasets(graph.driver, dataset);
  await graph.close();
  await program.remove();
});

/** The one file of the program that knows types; the other file is the one with the facts. */
const described = 'contract/model/relationships/offices-and-bodies.ts';
const opening = 'export const officesAndBodies = {\n';
const chaired = `  CHAIRED: {
    family: 'headship',
    lasts: true,
    weight: 7,
    from: ['Person'],
    to: body,
    label: ['chaired', 'chaired by'],
    predicate: ['chaired', 'was chaired by'],
  },
`;
const continuedAs = `  CONTINUED_AS: {
    family: 'succession',
    form: 'renaming',
    lasts: false,
    from: body,
    to: body,
    label: ['continued as', 'continued from'],
    predicate: ['continued as', 'continued from'],
  },
`;

const facts = {
  'sources.yaml':
    '- { id: test-types-paper, title: Paper, passages: [{ paragraph: 1, summary: All of it }] }',
  'entities/people.yaml':
    '- { id: test-types-an, name: An, summary: In the chair, cite: ["test-types-paper:1"] }',
  'entities/commissions.yaml': `- { id: test-types-board, name: Board, summary: The first, cite: ["test-types-paper:1"] }
- { id: test-types-bureau, name: Bureau, summary: The next, cite: ["test-types-paper:1"] }`,
  'entities/statistics.yaml': '',
  'facts/headships.yaml':
    '- { id: test-types-one, type: CHAIRED, from: test-types-an, to: test-types-board, attested: 1950, cite: ["test-types-paper:1"] }',
  'facts/successions.yaml':
    '- { id: test-types-two, type: CONTINUED_AS, from: test-types-board, to: test-types-bureau, on: 1955, cite: ["test-types-paper:1"] }',
};

test('a type that is not described is refused', async () => {
  await writeSeeds(seeds, facts, { id: dataset, title: 'Types' });
  const { code, out } = await program.run(['validate', seeds], {});
  expect([code, out]).toEqual([1, expect.stringContaining('type is "CHAIRED", but must be one of')]);
});

test('once described, it fits the whole program, the checks and the schemas of its file', async () => {
  await program.replace(described, opening, `${opening}${chaired}${continuedAs}`);
  expect(await program.compile()).toEqual({ code: 0, out: '' });
  expect(await program.run(['validate', seeds, '--write-schemas'], {})).toEqual({
    code: 0,
    out: 'No problems in 1 source, 1 passage, 3 entities, 2 facts.\n',
  });
  const schema = await import(join(seeds, 'schema/facts/headships.schema.json'), { with: { type: 'json' } });
  expect(schema.default.items.properties.type.enum).toEqual(['CHAIRED', 'HEADED', 'DEPUTY_HEADED']);
  await writeFile(
    join(seeds, 'facts/memberships.yaml'),
    facts['facts/headships.yaml'].replace('one', 'three'),
  );
  expect((await program.run(['validate', seeds], {})).out).toContain(
    'CHAIRED does not belong in this file: move it to facts/headships.yaml.',
  );
  await writeFile(join(seeds, 'facts/memberships.yaml'), '');
});

test('it is loaded, traced as one of its family, and described in its own words', async () => {
  const load = ['load', seeds, '--json'];
  const loaded = await program.run(load, graph.environment);
  expect(JSON.parse(loaded.out).relationships).toEqual({ added: 2, changed: 0, removed: 0, unchanged: 0 });
  const { records } = await graph.driver.executeQuery(
    `MATCH (an {dataset: $dataset})-[fact:CHAIRED]->() RETURN an:Leader AS leads, fact.attestedMin AS day`,
    { dataset },
  );
  expect(records.map((record) => [record.get('leads'), String(record.get('day'))])).toEqual([
    [true, '1950-01-01'],
  ]);
  const traced = JSON.parse(
    (await program.run(['trace', 'test-types-bureau', '--json'], graph.environment)).out,
  );
  expect(traced.stages.map(({ id }: { id: string }) => id)).toEqual([
    'test-types-board',
    'test-types-bureau',
  ]);
  expect(
    traced.tenures.map(({ facts: [fact], person, rank, via }: (typeof traced.tenures)[number]) => [
      ...[fact.type, person.id, rank],
      ...via.map(({ type }: { type: string }) => type),
    ]),
  ).toEqual([['CHAIRED', 'test-types-an', 'head', 'CONTINUED_AS']]);
});

test('the page draws it as one of its family', async () => {
  const part = (path: string) => import(join(program.folder, path));
  const [{ factsOf }, { lanesOf }, { labelIn }, { edgeData }, { predicateOf }] = await Promise.all([
    part('client/facts/facts.ts'),
    part('client/views/timeline/lanes.ts'),
    part('client/views/timeline/labels.ts'),
    part('client/views/canvas/elements/drawable.ts'),
    part('contract/text/predicates.ts'),
  ]);
  const node = (name: string, label: string) => ({ id: name, labels: [label], name, properties: {} });
  const edge = (type: string, source: string, target: string) => {
    const properties = { start: '1950', startMin: '1950-01-01', startMax: '1950-12-31' };
    return { id: type, type, source, target, properties };
  };
  const graph: Graph = {
    nodes: [node('An', 'Person'), node('Board', 'Commission'), node('Bureau', 'Commission')],
    edges: [edge('CHAIRED', 'An', 'Board'), edge('CONTINUED_AS', 'Board', 'Bureau')],
  };
  const drawn = factsOf(graph);
  const lanes = lanesOf(drawn, graph.edges, { grouping: 'body' });
  expect(lanes.map(({ id, members }: { id: string; members: unknown[] }) => [id, members.length])).toEqual([
    ['Bureau', 2],
  ]);
  const chair = drawn.find(({ type }: { type: string }) => type === 'CHAIRED');
  expect(labelIn(lanes[0], chair)).toBe('An');
  expect(graph.edges.map((each) => edgeData(each).thread)).toEqual([true, true]);
  expect([predicateOf({ type: 'CHAIRED' }, 'in'), predicateOf({ type: 'CONTINUED_AS' }, 'out')]).toEqual([
    'was chaired by',
    'continued as',
  ]);
});
