import { expect, test } from 'vitest';
import { edgesOf, histogramOf } from '../../../../../client/features/filters/histogram.ts';

test('a few whole numbers have a bin each', () => {
  const { bins, isWhole, step } = histogramOf([1, 1, 2, 5]);
  expect([isWhole, step]).toEqual([true, 1]);
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [1, 2],
    [2, 1],
    [3, 0],
    [4, 0],
    [5, 1],
  ]);
});

test.each([[[3]], [[0.5]], [[-1200, 3, 4_000_000]], [[1.5, 1.75, 2]], [[2 ** 53, 0]]])(
  'of %j every value is in a bin',
  (values) => {
    const histogram = histogramOf(values);
    const [first, last] = edgesOf(histogram);
    expect(histogram.bins.reduce((sum, { count }) => sum + count, 0)).toBe(values.length);
    expect(first).toBeLessThanOrEqual(Math.min(...values));
    expect(last).toBeGreaterThanOrEqual(Math.max(...values));
    expect(histogram.bins.length).toBeLessThanOrEqual(61);
  },
);
