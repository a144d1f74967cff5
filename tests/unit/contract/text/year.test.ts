import { expect, test } from 'vitest';
import { describeYear } from '../../../../contract/text/year.ts';

test.each([
  [1949, '1949'],
  [1000, '1000'],
  [999, '999 CE'],
  [1, '1 CE'],
  [0, '1 BCE'],
  [-44, '45 BCE'],
  [12_000, '12000 CE'],
])('the year %i reads "%s"', (year, words) => {
  expect(describeYear(year)).toBe(words);
});
