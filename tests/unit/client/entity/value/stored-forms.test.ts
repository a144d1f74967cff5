import { expect, test } from 'vitest';
import { wordsOf } from '../../../../../client/entity/value/stored-forms.ts';

test.each([
  ['SRID=4326;POINT(105.85 21.03)', '21.03° N, 105.85° E'],
  ['SRID=4326;POINT(-0.1276 -33.9)', '33.9° S, 0.1276° W'],
  ['SRID=4979;POINT Z(105.85 21.03 1200.5)', '21.03° N, 105.85° E, height 1,200.5 m'],
  ['SRID=7203;POINT(3 -4.5)', 'x 3, y -4.5'],
  ['SRID=9157;POINT Z(1 2 3)', 'x 1, y 2, z 3'],
  ['P14M3DT3661S', '1 year, 2 months, 3 days, 1 hour, 1 minute, 1 second'],
  ['2014-02-10T10:00:00+01:00[Europe/Berlin]', '10 February 2014, 10:00 (+01:00, Europe/Berlin)'],
  ['2014-02-10T10:00:05.250000000Z', '10 February 2014, 10:00:05.25 (UTC)'],
  ['2014-02-10T10:00', '10 February 2014, 10:00'],
])('%s reads as %s', (stored, words) => {
  expect(wordsOf(stored)).toBe(words);
});

test.each([
  '',
  'P',
  'Park',
  'Pho',
  '2014-02-10',
  '2014-02-31T10:00:00Z',
  'NaN',
  'POINT(1 2)',
  '2 years',
  'x'.repeat(500),
])('%s stands as it is', (stored) => {
  expect(wordsOf(stored)).toBeUndefined();
});
