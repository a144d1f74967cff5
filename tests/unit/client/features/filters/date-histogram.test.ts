import { expect, test } from 'vitest';
import { dateHistogram, edtfOfUnit, unitOf } from '../../../../../client/features/filters/date-histogram.ts';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';

test('dates of many years are counted by years, each where it begins', () => {
  const histogram = dateHistogram(['1924', '1950-03', '1990~', '/1973-01'].map(boundsOf));
  expect(histogram?.unit).toBe('year');
  const counted = histogram?.bins.filter(({ count }) => count > 0) ?? [];
  const yearsOf = (year: number) => counted.some(({ from, to }) => from <= year && year < to);
  expect([1924, 1950, 1973, 1989].map(yearsOf)).toEqual([true, true, true, true]);
});

test('dates of a few years are counted by months, also before year 0', () => {
  const histogram = dateHistogram(['-0044-03-15', '-0044-01-01'].map(boundsOf));
  expect(histogram?.unit).toBe('month');
  expect(histogram?.bins.map(({ from, count }) => [edtfOfUnit(from, 'month'), count])).toEqual([
    ['-0044-01', 1],
    ['-0044-02', 0],
    ['-0044-03', 1],
  ]);
});

test('without dates there is nothing to count', () => {
  expect(dateHistogram([{}])).toBeNull();
});

test('a date is found in its year or month', () => {
  expect(unitOf('1954', 'max', 'month')).toBe(1954 * 12 + 11);
  expect(unitOf('1954-06', 'min', 'year')).toBe(1954);
  expect([unitOf('..', 'min', 'year'), unitOf(undefined, 'min', 'year')]).toEqual([undefined, undefined]);
});
