import { expect, test } from 'vitest';
import { sketchOf } from '../../../../../client/features/saved-views/sketch.ts';
import { emptyView } from '../../../../../client/workspace/view/change.ts';
import type { GraphEdge, GraphNode } from '../../../../../contract/model/graph.ts';
import { sketchShape } from '../../../../../contract/model/kept-view.ts';

const node = (id: string, label: string): GraphNode => ({ id, labels: [label], name: id, properties: {} });
const edge = (source: string, target: string): GraphEdge => ({
  ...{ id: `${source} ${target}`, type: 'MET', source, target, properties: {} },
});
const graphOf = (nodes: GraphNode[], edges: GraphEdge[] = []) => ({
  nodes: new Map(nodes.map((each) => [each.id, each])),
  edges: new Map(edges.map((each) => [each.id, each])),
});
const labelOf = ({ labels }: GraphNode) => labels[0] ?? '';

test('nodes stand in the box with their proportions, and relationships join them', () => {
  const nodes = [node('a', 'Person'), node('b', 'Country'), node('c', 'Person'), node('far', 'Event')];
  const places = { a: [-1000, 0], b: [480, 0], c: [-260, 300] } as const;
  const view = {
    ...emptyView,
    nodes: [
      ...Object.entries(places).map(([id, [x, y]]) => ({ id, position: { x, y } })),
      { id: 'far' },
      { id: 'gone', position: { x: 90_000, y: 0 } },
    ],
  };
  const edges = [edge('a', 'b'), edge('c', 'c'), edge('b', 'far'), edge('c', 'a')];
  expect(sketchOf(view, graphOf(nodes, edges), labelOf)).toEqual({
    labels: ['Person', 'Country'],
    dots: '6,35,0 154,35,1 80,65,0',
    lines: '0,1 2,0',
  });
});

test('one node stands in the middle, and a graph without places has no sketch', () => {
  const graph = graphOf([node('a', 'Person')]);
  const placed = { ...emptyView, nodes: [{ id: 'a', position: { x: 7_000, y: -9 } }] };
  expect(sketchOf(placed, graph, labelOf)?.dots).toBe('80,50,0');
  expect(sketchOf({ ...emptyView, nodes: [{ id: 'a' }] }, graph, labelOf)).toBeNull();
});

test('of a large graph every n-th node is drawn, within what may be kept', () => {
  const nodes = Array.from({ length: 1_999 }, (_, index) => node(`n${index}`, `L${index % 130}`));
  const edges = nodes.flatMap(({ id }) => [edge(id, 'n0'), edge('n10', id), edge(id, 'n20')]);
  const placed = nodes.map(({ id }, index) => ({ id, position: { x: index * 31, y: (index % 90) * 77 } }));
  const sketch = sketchOf({ ...emptyView, nodes: placed }, graphOf(nodes, edges), labelOf);
  expect(sketch?.dots.split(' ')).toHaveLength(200);
  expect(sketch?.lines.split(' ')).toHaveLength(400);
  expect(sketchShape.parse(sketch)).toEqual(sketch);
});
