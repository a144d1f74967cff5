import { describe, expect, test } from 'vitest';
import { type Hiding, shownGraph } from '../../../../client/entity/shown-graph.ts';
import type { Filter } from '../../../../contract/model/filter.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';

const node = (id: string, label: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  ...{ id, labels: ['Entity', label], name: id, properties },
});
const edge = (source: string, type: string, target: string): GraphEdge => ({
  ...{ id: `${source}-${target}`, type, source, target, properties: {} },
});
const byId = <Item extends { id: string }>(...items: Item[]) => new Map(items.map((item) => [item.id, item]));

const graph = {
  nodes: byId(
    node('Trần Lan', 'Person', {
      names: ['Comrade Lan'],
      start: '1910',
      startMin: '1910-01-01',
      startMax: '1910-12-31',
    }),
    node('An', 'Person', { startMin: '1925-03-01', startMax: '1925-03-31' }),
    node('Board', 'Commission', { members: 12, open: true, classification: 'board' }),
    node('Union', 'Organization', { members: '9007199254740993', classification: 'union' }),
  ),
  edges: byId(
    edge('Trần Lan', 'HEADED', 'Board'),
    edge('An', 'MEMBER_OF', 'Board'),
    edge('An', 'HEADED', 'Union'),
  ),
};

function shown(hiding: Partial<Hiding>): [nodes: string[], edges: string[]] {
  const all = { hiddenKinds: [], hiddenTypes: [], filters: [], ...hiding };
  const { nodes, edges } = shownGraph(graph, all, ({ labels }) => labels[1] ?? '');
  return [[...nodes.keys()], [...edges.keys()]];
}
const nodesBy = (filter: Omit<Filter, 'of' | 'group'> & { group?: string }) =>
  shown({ filters: [{ of: 'nodes', group: null, ...filter }] })[0];

test('what hides nothing shows the very same graph', () => {
  const filters: Filter[] = [
    { of: 'nodes', group: null, on: { computed: 'name' }, condition: { text: 'nobody' }, off: true },
  ];
  expect(shownGraph(graph, { hiddenKinds: [], hiddenTypes: [], filters }, () => '')).toBe(graph);
});

test('relationships go with their ends, and types on their own', () => {
  expect(shown({ hiddenKinds: ['Person'] })).toEqual([['Board', 'Union'], []]);
  expect(shown({ hiddenTypes: ['HEADED'] })[1]).toEqual(['An-Board']);
});

test('filters are combined', () => {
  const members: Filter = {
    of: 'nodes',
    group: 'Person',
    on: { computed: 'name' },
    condition: { text: 'tran' },
  };
  const heads: Filter = {
    ...members,
    of: 'relationships',
    group: null,
    on: { property: 'role' },
    condition: { text: 'head' },
  };
  expect(shown({ filters: [members] })).toEqual([['Trần Lan', 'Board', 'Union'], ['Trần Lan-Board']]);
  expect(shown({ filters: [members, heads] })[1]).toEqual([]);
  expect(shown({ filters: [members, { ...heads, missing: true }] })[1]).toEqual(['Trần Lan-Board']);
});

describe('a filter of nodes', () => {
  test('finds any name, whatever its diacritics', () => {
    const on = { computed: 'name' as const };
    expect(nodesBy({ on, condition: { text: 'TRAN' } })).toEqual(['Trần Lan']);
    expect(nodesBy({ on, condition: { text: 'comrade' } })).toEqual(['Trần Lan']);
  });

  test('counts relationships', () => {
    const on = { computed: 'relationships' as const };
    expect(nodesBy({ on, condition: { range: { min: 2 } } })).toEqual(['An', 'Board']);
    expect(nodesBy({ on, condition: { range: { max: 1 } } })).toEqual(['Trần Lan', 'Union']);
  });

  test('takes dates as they may be, from the first day of one to the last of the other', () => {
    const on = { computed: 'start' as const };
    expect(nodesBy({ on, condition: { dates: { from: '1910-06', to: '1925-03-15' } } })).toEqual([
      'Trần Lan',
      'An',
    ]);
    expect(nodesBy({ on, condition: { dates: { from: '1911' } }, group: 'Person' })).toEqual([
      'An',
      'Board',
      'Union',
    ]);
    expect(nodesBy({ on, condition: { dates: { to: '1924' } }, missing: true })).toEqual([
      'Trần Lan',
      'Board',
      'Union',
    ]);
  });

  test('takes numbers and truth values, also such as come as texts', () => {
    const on = { property: 'members' };
    expect(nodesBy({ on, condition: { range: { min: 9e15 } } })).toEqual(['Union']);
    expect(nodesBy({ on, condition: { values: ['9007199254740993', '12'] } })).toEqual(['Board', 'Union']);
    expect(nodesBy({ on: { property: 'open' }, condition: { values: ['true'] } })).toEqual(['Board']);
  });
});
