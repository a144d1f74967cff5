import { expect, test } from 'vitest';
import { headship } from '../../../../fixtures/seeds/headships.ts';

test('a start after the end', () => {
  expect(headship('  start: 1958-06\n  end: 1958-05\n')).toEqual([
    'facts/headships.yaml:6:10  start is 1958-06, which is after the end, 1958-05.',
  ]);
});

test('seen in office before the start or after the end', () => {
  expect(headship('  start: 1958\n  end: 1960\n  attested: 1957-12-31\n')).toEqual([
    'facts/headships.yaml:8:13  attested is 1957-12-31, which is before the start, 1958.',
  ]);
  expect(headship('  on: 1958-05\n  attested: 1958-06-01\n')).toEqual([
    'facts/headships.yaml:7:13  attested is 1958-06-01, which is after the end, 1958-05.',
  ]);
});

test('on beside start and end', () => {
  expect(headship('  start: 1958\n  on: 1958\n  end: 1959\n')).toEqual([
    'facts/headships.yaml:6:3  start stands beside on, which sets both start and end: keep one or the other.',
    'facts/headships.yaml:8:3  end stands beside on, which sets both start and end: keep one or the other.',
  ]);
});
