import { expect, test } from 'vitest';
import { arrivalOf, changeTo } from '../../../../../../client/views/canvas/elements/change.ts';
import { edge, node } from '../../../../../fixtures/graphs/friendship.ts';

function picture(nodes: string[], edges: [string, string][]) {
  return {
    nodes: new Map(nodes.map((id) => [id, node(id)])),
    edges: new Map(edges.map(([source, target]) => [edge(source, target).id, edge(source, target)])),
  };
}

test('only what is missing is drawn and only what is gone is wiped', () => {
  const wanted = picture(
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
  expect(changeTo(picture(['a'], [['a', 'b']]), nothing).arrivedEdges).toEqual([]);
});

test.each([
  ['the first nodes make a new picture', { stayed: 0, arrived: 3, gone: 0 }, 'new picture'],
  ['a picture that replaces most of another is new', { stayed: 1, arrived: 9, gone: 20 }, 'new picture'],
  ['however many join, those that stood keep their places', { stayed: 1, arrived: 30, gone: 0 }, 'newcomers'],
  ['a few that replace a few are newcomers', { stayed: 20, arrived: 3, gone: 2 }, 'newcomers'],
  ['where nodes only go nothing arrives', { stayed: 5, arrived: 0, gone: 2 }, 'nothing'],
] as const)('%s', (_, counts, arrival) => {
  expect(arrivalOf(counts)).toBe(arrival);
});
