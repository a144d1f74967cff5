import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Finding, Tenures } from '../../../contract/model/tenure.ts';
import type { OpenGraph } from '../../../server/graph/open-graph.ts';
import { findLines } from '../../../server/graph/trace/lines.ts';
import { traceTenures } from '../../../server/graph/trace/tenures.ts';
import { type CuratedGraph, curatedGraph } from './curated-graph.ts';

let curated: CuratedGraph;
beforeAll(async () => {
  curated = await curatedGraph();
});
afterAll(() => curated.close());

const subjects = [
  ...['central-commission-for-external-relations', 'foreign-liaison-commission-1958'],
  ...['vietnam-union-of-friendship-organizations', 'communist-party-of-vietnam', 'vietnam'],
  ...['ministry-of-foreign-affairs', 'xuan-thuy', 'ho-chi-minh', 'nguyen-thi-binh', 'william-kashtan'],
];

const kinds: Finding['kind'][] = ['gap', 'deputy-in-charge', 'overlap', 'outside-life'];

/** The sentences of what concerns a stretch of time, and the facts of each tenure. */
const described = ({ findings }: Pick<Tenures, 'findings'>) =>
  findings.filter(({ kind }) => kinds.includes(kind)).map(({ sentence }) => sentence);

test('several at once are answered as each by its own trace', async () => {
  const traces = await Promise.all(
    subjects.map((id) => traceTenures(curated.graph, { id, at: undefined, lineage: true, limit: 1_000 })),
  );
  const answer = await findLines(curated.graph, { ids: subjects });
  expect(new Set(described(answer))).toEqual(new Set(traces.flatMap(described)));
  const facts = traces.flatMap(({ tenures }) =>
    tenures.map((each) => each.facts.map(({ id }) => id).join(' ')),
  );
  expect(answer.tenures.map((each) => each.facts.join(' ')).toSorted()).toEqual(
    [...new Set(facts)].toSorted(),
  );
  expect([answer.shown, answer.total, answer.truncated]).toEqual([
    answer.tenures.length,
    answer.tenures.length,
    false,
  ]);
});

test('however many there are, the statements are the same few', async () => {
  const asked: string[] = [];
  const graph: OpenGraph = {
    ...curated.graph,
    ask: (name, parameters) => {
      asked.push(name);
      return curated.graph.ask(name, parameters);
    },
  };
  await findLines(graph, { ids: [...subjects, 'no-such-thing'] });
  expect(asked.toSorted()).toEqual([
    'headed-bodies',
    'heads',
    'names-of-bodies',
    'nodes',
    'nodes',
    'renamings',
  ]);
  expect((await findLines(curated.graph, { ids: [] })).tenures).toEqual([]);
});
