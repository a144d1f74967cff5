import { expect, test } from 'vitest';
import { clutter } from '../../../../../../client/views/canvas/layouts/clutter.ts';
import { edge } from '../../../../../fixtures/graphs/friendship.ts';

test('clutter counts crossings and edges that run through captions', () => {
  const at = (id: string, x: number, y: number) => ({ id, x, y, aside: 5, above: 5, below: 5 });
  const square = [at('a', 0, 0), at('b', 100, 100), at('c', 0, 100), at('d', 100, 0)];
  const crossing = [edge('a', 'b'), edge('c', 'd')];
  expect(clutter(square, crossing)).toBe(1);
  expect(clutter([...square, at('e', 25, 25)], crossing)).toBe(2);
  expect(clutter(square, [edge('a', 'c'), edge('b', 'd')])).toBe(0);
});
