import { expect, test } from 'vitest';
import { boxBetween, contains } from '../../../../../../client/views/canvas/selecting/region.ts';

const inside = { x: 5, y: 5 };

test('a box holds what lies between its corners, whichever is drawn first', () => {
  for (const box of [
    boxBetween({ x: 0, y: 0 }, { x: 10, y: 8 }),
    boxBetween({ x: 10, y: 0 }, { x: 0, y: 8 }),
  ]) {
    expect(contains(box, inside)).toBe(true);
    expect(contains(box, { x: 5, y: 9 })).toBe(false);
  }
});

test('a lasso holds what it goes around, and not what its bay leaves out', () => {
  const lasso = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 6, y: 10 },
    { x: 5, y: 2 },
    { x: 4, y: 10 },
    { x: 0, y: 10 },
  ];
  expect(contains(lasso, { x: 2, y: 8 })).toBe(true);
  expect(contains(lasso, { x: 5, y: 8 })).toBe(false);
  expect(contains([{ x: 1, y: 1 }], { x: 1, y: 1 })).toBe(false);
});
