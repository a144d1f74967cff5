import { expect, test } from 'vitest';
import {
  selectedIds,
  selectedNode,
  selectedNodes,
  selectionIn,
  selectionOf,
} from '../../../../../client/workspace/view/selection.ts';

const graph = { nodes: new Set(['a', 'b', 'c']), edges: new Set(['a-b']) };

test('one node is selected with its details, several together, none not at all', () => {
  expect(selectionOf([])).toBeNull();
  expect(selectionOf(['a', 'a'])).toEqual({ node: 'a' });
  expect(selectionOf(['a', 'b', 'a'])).toEqual({ nodes: ['a', 'b'] });
});

test('knows which nodes and relationships are selected', () => {
  expect([selectedNodes({ node: 'a' }), selectedNodes({ edge: 'a-b' })]).toEqual([['a'], []]);
  expect([selectedNode({ nodes: ['a', 'b'] }), selectedNode({ node: 'a' })]).toEqual([null, 'a']);
  expect([selectedIds({ edge: 'a-b' }), selectedIds(null)]).toEqual([['a-b'], []]);
});

test('keeps what the graph still holds', () => {
  const both = { nodes: ['a', 'b'] };
  expect(selectionIn(graph, both)).toBe(both);
  expect(selectionIn(graph, { nodes: ['a', 'x'] })).toEqual({ node: 'a' });
  expect(selectionIn(graph, { nodes: ['x', 'y'] })).toBeNull();
  expect(selectionIn(graph, { edge: 'b-c' })).toBeNull();
});
