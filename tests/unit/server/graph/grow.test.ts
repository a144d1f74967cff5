import { expect, test } from 'vitest';
import { grow } from '../../../../server/graph/grow.ts';

const weighed = (...ids: string[]) => ids.map((id, index) => ({ id, weight: ids.length - index }));
const edges = (...pairs: string[]) =>
  pairs.map((pair) => ({ source: pair.slice(0, 1), target: pair.slice(1) }));

test('a lighter one that is related comes before a weightier one that is not', () => {
  expect(grow(weighed('a', 'b', 'c', 'd'), edges('ad', 'dc', 'bb'), 3)).toEqual(['a', 'd', 'c']);
});

test('begins anew with the weightiest that has relationships, and takes what has none last', () => {
  expect(grow(weighed('a', 'x', 'b', 'c', 'd'), edges('ab', 'cd'), 9)).toEqual(['a', 'b', 'c', 'd', 'x']);
});

test('of nothing grows nothing', () => {
  expect(grow([], [], 5)).toEqual([]);
});
