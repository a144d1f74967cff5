import { expect, test } from 'vitest';
import { yearsOf } from '../../../../../server/graph/time/activity.ts';

test('every year is there, with what fell into it and what may have', () => {
  const spans = [
    { first: 1978, last: 1978, count: 2 },
    { first: 1979, last: 1981, count: 1 },
    { first: 1981, last: 1981, count: 3 },
  ];
  expect(yearsOf(spans)).toEqual([
    { year: 1978, count: 2, possible: 0 },
    { year: 1979, count: 0, possible: 1 },
    { year: 1980, count: 0, possible: 1 },
    { year: 1981, count: 3, possible: 1 },
  ]);
});

test('a graph without dates has no years', () => {
  expect(yearsOf([])).toEqual([]);
});

test('a graph that spans more than a history has only its dated years', () => {
  const spans = [
    { first: -9000, last: -9000, count: 1 },
    { first: -9000, last: 2000, count: 5 },
    { first: 1978, last: 1978, count: 2 },
  ];
  expect(yearsOf(spans)).toEqual([
    { year: -9000, count: 1, possible: 0 },
    { year: 1978, count: 2, possible: 0 },
  ]);
});
