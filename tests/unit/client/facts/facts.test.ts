import { expect, test } from 'vitest';
import { factsOf } from '../../../../client/facts/facts.ts';
import { graph } from '../../../fixtures/graphs/renamed-commission.ts';

test('a relationship whose end is not in the graph is no fact of it', () => {
  const [first] = graph.edges;
  expect(
    factsOf({ nodes: graph.nodes.slice(0, 1), edges: first ? [first] : [] }).map(({ id }) => id),
  ).toEqual(['old']);
});
