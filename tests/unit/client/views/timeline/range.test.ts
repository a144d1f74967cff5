import { expect, test } from 'vitest';
import type { TimeStretch } from '../../../../../client/facts/span.ts';
import { fitted, including, moved, reach, zoomed } from '../../../../../client/views/timeline/range.ts';

const year = 365.25 * 86_400_000;
const whole: TimeStretch = [0, 100 * year];

test('everything fits with air on either side', () => {
  const [from, to] = fitted([
    [10 * year, 20 * year],
    [0, 5 * year],
    [60 * year, 100 * year],
  ]);
  expect([from, to]).toEqual([-5 * year, 105 * year]);
});

test('zooming keeps a moment where it is', () => {
  const [from, to] = zoomed(whole, 2, 25 * year, whole);
  expect([from / year, to / year]).toEqual([12.5, 62.5]);
});

test('nobody gets nearer than some weeks or farther than some way beyond the whole', () => {
  const near = zoomed(whole, 1e9, 50 * year, whole);
  expect(near[1] - near[0]).toBeCloseTo(45 * 86_400_000, -3);
  expect(zoomed(whole, 1e-9, 50 * year, whole)).toEqual(reach(whole));
  expect(moved(whole, 50, whole)[1]).toBe(reach(whole)[1]);
});

test('what is in sight moves nothing; what is not comes into sight without showing more emptiness than need be', () => {
  const seen: TimeStretch = [10 * year, 30 * year];
  expect(including(seen, 29 * year, whole)).toEqual(seen);
  expect(including(seen, 50 * year, whole)).toEqual([44 * year, 64 * year]);
  expect(including(seen, 99 * year, whole)).toEqual([80 * year, 100 * year]);
});
