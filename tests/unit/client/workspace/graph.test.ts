import { expect, test } from 'vitest';
import { emptyGraph, graphOf, learn } from '../../../../client/workspace/graph.ts';
import { add, emptyView, move, remove, show } from '../../../../client/workspace/view/change.ts';

const node = (id: string, citations: string[] = []) => ({
  id,
  labels: ['Person'],
  name: id,
  properties: { citations },
});
const edge = (source: string, target: string) => ({
  id: `${source}-${target}`,
  type: 'MET',
  source,
  target,
  properties: {},
});
const passage = (id: string) => ({ id }) as never;
const known = learn(emptyGraph, {
  graph: {
    nodes: [node('a', ['p:1']), node('b', ['p:2']), node('c')],
    edges: [edge('a', 'b'), edge('b', 'c')],
  },
  citations: [passage('p:1'), passage('p:2')],
});
const view = show(emptyView, { nodes: ['a', 'b'], edges: 'all' });

test('a View shows its nodes, all relationships among them, and what these rest on', () => {
  const { nodes, edges, citations } = graphOf(remove(view, new Set(['b'])), known);
  expect([[...nodes.keys()], [...edges.keys()], [...citations.keys()]]).toEqual([['a'], [], ['p:1']]);
  expect([...graphOf(view, known).edges.keys()]).toEqual(['a-b']);
});

test('a View that names relationships shows only these, where both ends are shown', () => {
  const only = { ...add(view, { nodes: ['c'], edges: [] }), edges: ['b-c', 'a-x'] };
  expect([...graphOf(only, known).edges.keys()]).toEqual(['b-c']);
  expect([...graphOf(remove(only, new Set(['c'])), known).edges.keys()]).toEqual([]);
});

test('what is not known is not shown', () => {
  expect([...graphOf(add(view, { nodes: ['x'], edges: [] }), known).nodes.keys()]).toEqual(['a', 'b']);
});

test('what stays the same stays the very same', () => {
  const before = graphOf(view, known);
  const moved = move(view, new Map([['a', { x: 5, y: 5 }]]));
  expect(graphOf(moved, known, before)).toBe(before);
  const grown = graphOf(add(view, { nodes: ['c'], edges: [] }), known, before);
  expect(grown.nodes).not.toBe(before.nodes);
  expect(grown.nodes.get('a')).toBe(before.nodes.get('a'));
});

test('learning what is known already changes nothing', () => {
  expect(learn(known, { graph: { nodes: [node('a')], edges: [edge('a', 'b')] }, citations: [] })).toBe(known);
});
