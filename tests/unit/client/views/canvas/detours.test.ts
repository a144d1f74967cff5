import { expect, test } from 'vitest';
import { type Disc, detours, type StraightLine } from '../../../../../client/views/canvas/detours.ts';

const disc = (id: string, x: number, y: number): Disc => ({ id, x, y, radius: 20 });
const line = (source: string, target: string, id = `${source}-${target}`): StraightLine => ({
  id,
  source,
  target,
});

test('an edge with nothing in its way stays as it is', () => {
  const discs = [disc('a', 0, 0), disc('b', 300, 0), disc('c', 150, 80)];
  expect(detours([line('a', 'b'), line('a', 'a'), line('a', 'gone')], discs)).toEqual(new Map());
});

test('an edge bends to the side on which less is in its way, and no further than it must', () => {
  const discs = [disc('a', 0, 0), disc('b', 300, 0), disc('c', 150, 6)];
  expect(detours([line('a', 'b')], discs)).toEqual(new Map([['a-b', { weight: 0.5, distance: -44 }]]));
});

test('edges between the same two bend together, and stay beside each other', () => {
  const discs = [disc('a', 0, 0), disc('b', 300, 0), disc('c', 150, 6)];
  expect(detours([line('a', 'b', 'there'), line('b', 'a', 'back')], discs)).toEqual(
    new Map([
      ['there', { weight: 0.5, distance: -83 }],
      ['back', { weight: 0.5, distance: 49 }],
    ]),
  );
});

test('where no bend clears them all, an edge bends so that it runs through the fewest', () => {
  const wall = Array.from({ length: 40 }, (_, index) => disc(`w${index}`, 150, (index - 20) * 30));
  const crowd = [disc('x', 60, 0), disc('y', 240, 0)];
  const ends = [disc('a', 0, 0), disc('b', 300, 0)];
  const [bend] = detours([line('a', 'b')], [...ends, ...crowd, ...wall]).values();
  expect(bend).toEqual({ weight: 0.5, distance: 110 });
});
