import { expect, test } from 'vitest';
import { badgeOf } from '../../../../../../client/views/canvas/labels/badge.ts';

const at = { x: 100, y: 50 };

test('a badge says how many more there are, at the upper right of its node', () => {
  const badge = badgeOf(58, at, 20, 1);
  expect(badge?.text).toBe('+58');
  expect(badge?.box.left).toBeGreaterThan(at.x);
  expect(badge?.box.bottom).toBeLessThan(at.y);
});

test('a large number is shortened, never beyond what there is', () => {
  expect(badgeOf(999, at, 20, 1)?.text).toBe('+999');
  expect(badgeOf(20_950, at, 20, 1)?.text).toBe('+20k');
});

test('where there are no more there is none, nor from afar', () => {
  expect(badgeOf(0, at, 20, 1)).toBeNull();
  expect(badgeOf(5, at, 20, 0.4)).toBeNull();
});
