import { expect, test } from 'vitest';
import { facetGroups } from '../../../../../client/features/filters/facet-groups.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';

const node = (id: string, label: string, properties: GraphNode['properties']): GraphNode => ({
  ...{ id, labels: [label], name: id, properties },
});
const byId = <Item extends { id: string }>(...items: Item[]) => new Map(items.map((item) => [item.id, item]));
const edge: GraphEdge = {
  ...{ id: 'a-b', type: 'HEADED', source: 'a', target: 'b' },
  properties: { role: 'Head', citations: ['x'], startMin: '1950-01-01' },
};

test('a graph is filtered by what all its nodes have, then by what those of each label have', () => {
  const nodes = byId(
    node('a', 'Person', { summary: 'Of note', id: 'a', revision: 3 }),
    node('b', 'Country', { summary: 'A state', iso: 'VN', startMin: '1945-09-02' }),
    node('c', 'Country', { iso: 'LA' }),
  );
  const groups = facetGroups({ nodes, edges: byId(edge) }, ({ labels }) => labels[0] ?? '');
  expect(
    groups.map(({ of, group, items, aspects }) => [
      of,
      group,
      items.length,
      aspects.map((on) => Object.values(on)[0]),
    ]),
  ).toEqual([
    ['nodes', null, 3, ['name', 'relationships', 'start', 'summary']],
    ['nodes', 'Country', 2, ['iso', 'summary']],
    ['nodes', 'Person', 1, ['summary']],
    ['relationships', null, 1, ['start', 'role']],
  ]);
});

test('of another model every property counts', () => {
  const nodes = byId({ ...node('a', 'Person', { id: 'a', name: 'An' }), plays: [] });
  const [all] = facetGroups({ nodes, edges: new Map() }, () => 'Person');
  expect(all?.aspects.slice(2)).toEqual([{ property: 'id' }, { property: 'name' }]);
});
