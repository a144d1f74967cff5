import { expect, test } from 'vitest';
import { headship } from '../../../../fixtures/seeds/headships.ts';

test.each([
  ['a day, a month and an open end', '  start: 1949-11-01\n  attested: 1953\n  end: /1973-01\n'],
  ['an approximate year and a choice in quotes', '  start: 1949~\n  end: "[1960-03..]"\n'],
  ['one date for both', '  on: 1958-05\n'],
  ['an end in the year of the start', '  start: 1958-05\n  end: 1958\n'],
])('%s can be read', (_name, dates) => {
  expect(headship(dates)).toEqual([]);
});

test('what is not EDTF is refused with the nearest that is', () => {
  expect(headship('  start: May 1949\n  attested: 1949-13\n  end: 49\n')).toEqual([
    'facts/headships.yaml:6:10  start: "May 1949" is not EDTF: write 1949-05.',
    'facts/headships.yaml:7:13  attested: "1949-13" is not a date: a year has no month 13. Perhaps 1949?',
    'facts/headships.yaml:8:8  end is 49: it must be a date, such as 1949-11-01, 1958-05, 1990~ or "[1960-03..]".',
  ]);
});

test('a choice without quotes, which YAML takes for a list, is explained', () => {
  expect(headship('  end: [1960-03..]\n')).toEqual([
    'facts/headships.yaml:6:8  end is ["1960-03.."]: it must be a date in quotes: "[1960-03..]".',
  ]);
});

test('an interval that runs backwards', () => {
  expect(headship('  end: 1960/1950\n')).toEqual([
    'facts/headships.yaml:6:8  end: "1960/1950" ends before it begins: write the earlier date first. Perhaps 1950/1960?',
  ]);
});
