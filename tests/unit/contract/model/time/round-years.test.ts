import { expect, test } from 'vitest';
import { roundYears } from '../../../../../contract/model/time/round-years.ts';
import { describeYear } from '../../../../../contract/text/year.ts';

test.each([
  [1924, 2024, 6, [1940, 1960, 1980, 2000, 2020]],
  [1973, 1976, 6, [1973, 1974, 1975, 1976]],
  [-2, 2, 6, [-2, -1, 0, 1, 2]],
  [-99, 25, 7, [-99, -79, -59, -39, -19, 1, 20]],
  [-200_000, 200_000, 4, [-199_999, -99_999, 1, 100_000, 200_000]],
])('from %i to %i there are about %i', (first, last, most, years) => {
  expect(roundYears(first, last, most)).toEqual(years);
});

test('years before 1 are round as people count them', () => {
  expect(roundYears(-508, 19, 4).map(describeYear)).toEqual(['400 BCE', '200 BCE', '1 CE']);
});
