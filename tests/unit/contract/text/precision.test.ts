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
  ['-0044-03-15', 'a day'],
  ['Y12000', 'a year'],
  ['1XXX', 'a range'],
  ['1950S2', 'a range'],
  ['196X-05', 'a range'],
  ['1960-XX', 'a year'],
  ['1960-1X', 'a range'],
  ['1985-04-12T23:20:30Z', 'a day'],
  ['2004?-06-11', 'a day, give or take one year'],
  ['[1960,1962]', 'several dates'],
])('%s is %s', (date, precision) => {
  expect(precisionOf(date)).toBe(precision);
});
