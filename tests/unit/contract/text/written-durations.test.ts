import { expect, test } from 'vitest';
import { readDuration } from '../../../../contract/text/written-durations.ts';

const nothing = { months: 0, days: 0, seconds: 0, nanoseconds: 0 };

test.each([
  ['P1Y2M', { months: 14 }],
  ['P2W3D', { days: 17 }],
  ['PT1H30M1.5S', { seconds: 5_401, nanoseconds: 500_000_000 }],
  ['-P10D', { days: -10 }],
  ['P-3DT-0.5S', { days: -3, nanoseconds: -500_000_000 }],
  ['p3d', { days: 3 }],
  ['2 years 3 months', { months: 27 }],
  ['1 year, 2 weeks and 1 day', { months: 12, days: 15 }],
  ['90 minutes', { seconds: 5_400 }],
])('%s is read', (text, duration) => {
  expect(readDuration(text)).toEqual({ ...nothing, ...duration });
});

test.each(['', 'P', 'PT', 'P1', '1 year of', 'years', '2', '1.5 years', 'P99999999999999999Y', '1 year and'])(
  '%j is no duration',
  (text) => {
    expect(readDuration(text)).toBe(undefined);
  },
);
