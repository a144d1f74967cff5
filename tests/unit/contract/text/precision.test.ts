import { expect, test } from 'vitest';
import { precisionOf } from '../../../../contract/text/precision.ts';

test.each([
  ['1978-08-03', 'a day'],
  ['1978-08', 'a month'],
  ['1978-08-XX', 'a month'],
  ['1978', 'a year'],
  ['1978~', 'a year, give or take one'],
  ['1978-08?', 'a month, give or take one'],
  ['197X', 'a decade'],
  ['19XX', 'a century'],
  ['1975-21', 'a season'],
  ['1975-33', 'a part of a year'],
  ['[..1944]', 'a range'],
  ['1960/1963', 'a range'],
  ['[1960,1962]', 'several dates'],
])('%s is %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
