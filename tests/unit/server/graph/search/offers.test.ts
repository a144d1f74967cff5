import { expect, test } from 'vitest';
import { profileShape } from '../../../../../contract/model/profile/profile.ts';
import type { OpenGraph } from '../../../../../server/graph/open-graph.ts';
import { offersFor, unservedBy } from '../../../../../server/graph/search/offers.ts';
import type { SearchIndex } from '../../../../../server/graph/search/search-index.ts';

const profile = profileShape.parse({
  title: 'People',
  identity: 'elementId',
  caption: ['name'],
  search: [],
  labels: {},
});
const graphOf = (labels: string[], captions: object = {}) =>
  ({
    profile: { ...profile, labels: captions },
    labels,
    namesIndex: 'CREATE {name} FOR (node:{labels}) ON EACH [{properties}]',
  }) as unknown as OpenGraph;
const index = (labels: string[], properties: string[], more: Partial<SearchIndex> = {}): SearchIndex => ({
  ...{ name: 'theirs', type: 'FULLTEXT', over: 'NODE', analyzer: 'standard-no-stop-words', state: 'ONLINE' },
  ...{ labels, properties, ...more },
});

test.each([
  [['Person', 'Ship'], {}, ['Ship', 'Person']],
  [['Person', 'Law'], { Law: { caption: [], search: [] } }, ['Person', 'Law']],
])(
  'of %j an index is offered beside one over the very same that folds no accents',
  (labels, captions, over) => {
    const graph = graphOf(labels, captions);
    const [first] = offersFor(graph, []);
    const theirs = index(first?.labels ?? [], first?.properties ?? []);
    const [offer] = offersFor(graph, [theirs]);
    expect([offer?.name, offer?.labels, offer?.properties]).toEqual(['diplograph_names', over, ['name']]);
    expect(offer?.statement).not.toBe(first?.statement);
  },
);

test('where none can be offered, it is said of which labels names may be missed', () => {
  const graph = graphOf(['Person']);
  const theirs = index(['Person'], ['name']);
  expect(offersFor(graph, [theirs])).toEqual([]);
  expect(unservedBy(graph, [theirs]).map(({ label }) => label)).toEqual(['Person']);
  expect(unservedBy(graph, [{ ...theirs, analyzer: 'standard-folding' }])).toEqual([]);
});
