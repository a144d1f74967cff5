import { expect, test } from 'vitest';
import { neighbourhood } from '../../../../../client/entity/focus/neighbourhood.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';

const node = (id: string): GraphNode => ({ id, labels: [], name: id, properties: {} });
const edge = (id: string, properties: GraphEdge['properties'] = {}): GraphEdge => ({
  ...{ id, type: 'MEMBER_OF', source: id.charAt(0), target: id.charAt(1), properties },
});
const byId = <Item extends { id: string }>(...items: Item[]) => new Map(items.map((item) => [item.id, item]));

// a – b – c – d, and a triangle of b, e and f; of g nothing is drawn but its relationship.
const graph = {
  nodes: byId(...['a', 'b', 'c', 'd', 'e', 'f'].map(node)),
  edges: byId(
    edge('ab', { startMin: '1950-01-01', startMax: '1950-12-31' }),
    ...['bc', 'dc', 'be', 'fe', 'bf', 'ag'].map((id) => edge(id)),
  ),
};
const around = (ids: string[], steps: number, at?: string) =>
  [...neighbourhood(graph, { ids, steps, interval: at === undefined ? null : boundsOf(at) })]
    .sort()
    .join(' ');

test.each([
  [['a'], 1, 'a ab b'],
  [['a'], 2, 'a ab b bc be bf c e f'],
  [['a'], 3, 'a ab b bc be bf c d dc e f fe'],
  [['a', 'd'], 1, 'a ab b c d dc'],
  [['gone'], 3, ''],
])('around %j within %i', (ids, steps, expected) => {
  expect(around(ids, steps)).toBe(expected);
});

test('only what may have held on the date leads farther', () => {
  expect(around(['a'], 3, '1949')).toBe('a');
  expect(around(['a'], 1, '1950')).toBe('a ab b');
});
