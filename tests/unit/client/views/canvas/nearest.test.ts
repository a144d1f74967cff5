import { expect, test } from 'vitest';
import { nearestTowards } from '../../../../../client/views/canvas/nearest.ts';

test('the cursor walks to the nearest node ahead, not to a nearer one aside', () => {
  const here = { x: 0, y: 0 };
  const ahead = { x: 150, y: 20 };
  const aside = { x: 60, y: 90 };
  const behind = { x: -10, y: 0 };
  expect(nearestTowards(here, 'right', [behind, aside, ahead])).toBe(ahead);
  expect(nearestTowards(here, 'down', [behind, aside, ahead])).toBe(aside);
  expect(nearestTowards(here, 'up', [behind, aside, ahead])).toBe(undefined);
});
