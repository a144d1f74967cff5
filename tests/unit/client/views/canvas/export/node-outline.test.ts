import { expect, test } from 'vitest';
import { kindLooks } from '../../../../../../client/entity/looks/own-looks.ts';
import { nodeOutline } from '../../../../../../client/views/canvas/export/node-outline.ts';

test('the outline of every shape reaches to the sides of its node and no farther', () => {
  for (const { shape } of Object.values(kindLooks)) {
    const numbers = nodeOutline(shape, 40)
      .match(/-?[\d.]+(?:e-?\d+)?/g)
      ?.map(Number);
    expect(numbers?.every((each) => Math.abs(each) <= 40.001)).toBe(true);
  }
  expect(nodeOutline('rhomboid', 40)).toBe('M-20 -20L6.66 -20L20 20L-6.66 20Z');
  expect(nodeOutline('round-rectangle', 40)).toBe(
    'M-12 -20H12A8 8 0 0 1 20 -12V12A8 8 0 0 1 12 20H-12A8 8 0 0 1 -20 12V-12A8 8 0 0 1 -12 -20Z',
  );
});

test('the corners of a polygon are round', () => {
  const diamond = nodeOutline('round-diamond', 40);
  expect(diamond.match(/A4 4 0 0 1/g)).toHaveLength(4);
  expect(diamond).toMatch(/^M-2\.82\d* -17\.17\d*A4 4 0 0 1 2\.82\d* -17\.17/);
});
