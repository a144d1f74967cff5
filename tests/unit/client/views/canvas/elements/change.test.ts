import { expect, test } from 'vitest';
import { changeTo } from '../../../../../../client/views/canvas/elements/change.ts';
import { edge, node } from '../../../../../fixtures/graphs/friendship.ts';

function graphOf(nodes: string[], edges: [string, string][]) {
  return {
    nodes: new Map(nodes.map((id) => [id, node(id)])),
    edges: new Map(edges.map(([source, target]) => [edge(source, target).id, edge(source, target)])),
  };
}

test('only what is missing is drawn and only what is gone is wiped', () => {
  const wanted = graphOf(
    ['a', 'b', 'c'],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  );
  const drawn = { nodes: new Set(['a', 'b', 'x']), edges: new Set(['a-MET-b', 'a-MET-x']) };
  expect(changeTo(wanted, drawn)).toEqual({
    arrivedNodes: [node('c')],
    arrivedEdges: [edge('b', 'c')],
    gone: ['a-MET-x', 'x'],
  });
});

test('an edge waits until both its ends are there', () => {
  const nothing = { nodes: new Set<string>(), edges: new Set<string>() };
  expect(changeTo(graphOf(['a'], [['a', 'b']]), nothing).arrivedEdges).toEqual([]);
});
