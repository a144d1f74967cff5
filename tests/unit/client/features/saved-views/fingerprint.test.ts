import { expect, test } from 'vitest';
import {
  compareWith,
  fingerprintOf,
  isUnchanged,
} from '../../../../../client/features/saved-views/fingerprint.ts';
import { describeComparison } from '../../../../../client/features/saved-views/texts.ts';
import type { Graph, GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  ...{ id, labels: ['Person', 'Entity'], name: id, properties },
});
const edge = (id: string, source: string, target: string, role = 'chair'): GraphEdge => ({
  ...{ id, type: 'HEADED', source, target, properties: { role } },
});
const before: Graph = {
  nodes: [
    node('le', { start: '1907', names: ['A', 'B'] }),
    node('xuan'),
    node('__proto__'),
    node('toString'),
  ],
  edges: [edge('e1', 'le', 'xuan'), edge('e2', 'xuan', 'le')],
};
const known = () => {
  const fingerprint = fingerprintOf(before);
  if (!fingerprint) throw new Error('The graph is small');
  return fingerprint;
};

test('a graph is as it was whatever the order in which it comes', () => {
  const again: Graph = {
    nodes: before.nodes.toReversed().map(({ id, properties, ...rest }) => ({
      ...{ ...rest, id, labels: ['Entity', 'Person'] },
      properties: Object.fromEntries(Object.entries(properties).toReversed()),
    })),
    edges: before.edges.toReversed(),
  };
  const comparison = compareWith(known(), again);
  expect(isUnchanged(comparison)).toBe(true);
  expect(describeComparison(comparison)).toBe('Nothing has changed in the data since this view was saved.');
});

test('what changed, what is gone and what is new is named', () => {
  const comparison = compareWith(known(), {
    nodes: [
      node('le', { start: '1907', names: ['B', 'A'] }),
      node('__proto__', { end: '1986' }),
      node('toString'),
    ],
    edges: [edge('e2', 'xuan', 'le', 'deputy'), edge('e3', 'le', 'toString')],
  });
  expect(comparison).toEqual({
    changed: ['le', '__proto__'],
    gone: ['xuan'],
    changedEdges: ['e2'],
    goneEdges: ['e1'],
    newEdges: ['e3'],
  });
  expect(describeComparison(comparison)).toBe(
    'Since it was saved: 2 entities changed, 1 entity is gone, 1 new relationship among them, 1 relationship changed, 1 relationship is gone.',
  );
});

test('of a graph that is too large nothing is kept', () => {
  const nodes = (count: number) => Array.from({ length: count }, (_, index) => node(`n${index}`));
  expect(fingerprintOf({ nodes: nodes(2_001), edges: [] })).toBeNull();
  expect(Object.keys(fingerprintOf({ nodes: nodes(2_000), edges: [] })?.nodes ?? {})).toHaveLength(2_000);
});
