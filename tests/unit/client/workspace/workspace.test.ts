import { expect, test } from 'vitest';
import {
  add,
  emptyWorkspace,
  highlight,
  remove,
  select,
  show,
  toggleKind,
} from '../../../../client/workspace/workspace.ts';
import type { Graph } from '../../../../contract/model/graph.ts';

const node = (id: string) => ({ id, labels: ['Person'], name: id, properties: {} });
const edge = (source: string, target: string) => ({
  id: `${source}-${target}`,
  type: 'MET',
  source,
  target,
  properties: {},
});
const graph = (nodes: string[], edges: [string, string][] = []): { graph: Graph; citations: [] } => ({
  graph: { nodes: nodes.map(node), edges: edges.map(([from, to]) => edge(from, to)) },
  citations: [],
});

test('a new picture replaces the old one and keeps the legend’s choice', () => {
  const before = toggleKind(show(emptyWorkspace, graph(['a'])), 'Place');
  const after = show(before, graph(['b']));
  expect([...after.nodes.keys()]).toEqual(['b']);
  expect(after.hiddenKinds).toEqual(new Set(['Place']));
});

test('what is shown already stays the very same when more is added', () => {
  const before = show(emptyWorkspace, graph(['a']));
  const after = add(before, graph(['a', 'b'], [['a', 'b']]), 'a');
  expect(after.nodes.get('a')).toBe(before.nodes.get('a'));
  expect([...after.nodes.keys()]).toEqual(['a', 'b']);
  expect(after.origins).toEqual(new Map([['b', 'a']]));
});

test('adding nothing new changes neither nodes nor edges', () => {
  const before = show(emptyWorkspace, graph(['a', 'b'], [['a', 'b']]));
  const after = add(before, graph(['a', 'b'], [['a', 'b']]), 'a');
  expect(after.nodes).toBe(before.nodes);
  expect(after.edges).toBe(before.edges);
});

test('a node leaves with its edges and its selection', () => {
  const before = select(
    show(
      emptyWorkspace,
      graph(
        ['a', 'b', 'c'],
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
      ),
    ),
    { node: 'b' },
  );
  const after = remove(before, new Set(['b']));
  expect([...after.nodes.keys()]).toEqual(['a', 'c']);
  expect([...after.edges.keys()]).toEqual([]);
  expect(after.selection).toBeNull();
});

test('a selection elsewhere survives a removal', () => {
  const before = select(show(emptyWorkspace, graph(['a', 'b', 'c'], [['a', 'c']])), { edge: 'a-c' });
  expect(remove(before, new Set(['b'])).selection).toEqual({ edge: 'a-c' });
});

test('highlighting, and letting everything shine again', () => {
  const highlighted = highlight(show(emptyWorkspace, graph(['a'])), ['a']);
  expect(highlighted.highlighted).toEqual(new Set(['a']));
  expect(highlight(highlighted, null).highlighted).toBeNull();
});
