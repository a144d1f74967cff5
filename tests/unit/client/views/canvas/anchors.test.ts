import { expect, test } from 'vitest';
import { anchorsFor } from '../../../../../client/views/canvas/anchors.ts';
import { edge } from '../../../../fixtures/graphs/friendship.ts';

test('an added node hangs on the node it was expanded from, though it is related to others', () => {
  const edges = [edge('new', 'other'), edge('new', 'origin')];
  expect(
    anchorsFor(new Set(['new']), new Set(['other', 'origin']), edges, new Map([['new', 'origin']])),
  ).toEqual([{ id: 'new', anchor: 'origin' }]);
});

test('an added node whose origin is gone hangs on what it is related to', () => {
  expect(
    anchorsFor(new Set(['new']), new Set(['other']), [edge('other', 'new')], new Map([['new', 'gone']])),
  ).toEqual([{ id: 'new', anchor: 'other' }]);
});

test('a chain of added nodes is placed link by link from what is shown', () => {
  const edges = [edge('b', 'c'), edge('a', 'b'), edge('shown', 'a')];
  expect(anchorsFor(new Set(['c', 'b', 'a']), new Set(['shown']), edges, new Map())).toEqual([
    { id: 'a', anchor: 'shown' },
    { id: 'b', anchor: 'a' },
    { id: 'c', anchor: 'b' },
  ]);
});

test('of added nodes that are related to nothing shown the best connected stands first', () => {
  const edges = [edge('a', 'hub'), edge('b', 'hub')];
  expect(anchorsFor(new Set(['a', 'b', 'hub']), new Set(['far']), edges, new Map())).toEqual([
    { id: 'hub', anchor: null },
    { id: 'a', anchor: 'hub' },
    { id: 'b', anchor: 'hub' },
  ]);
});
