import { describe, expect, it } from 'vitest';
import { barsOf, placeOf, yearRangeOf } from '../../../../client/app/years.ts';

const years = [
  { year: 1923, count: 0, possible: 4 },
  { year: 1924, count: 1, possible: 0 },
  { year: 1973, count: 9, possible: 7 },
  { year: 2024, count: 4, possible: 0 },
];

describe('The years below the canvas', () => {
  it('reach from the first to the last of which anything is recorded', () => {
    expect([
      yearRangeOf(years),
      yearRangeOf([]),
      yearRangeOf([{ year: 1900, count: 0, possible: 1 }]),
    ]).toEqual([{ first: 1924, last: 2024 }, null, null]);
  });

  it('have bars as high as the root of what is recorded, what only may have been on top', () => {
    expect(barsOf(years)).toEqual([
      { year: 1923, sure: 0, all: 0.5 },
      { year: 1924, sure: 0.25, all: 0.25 },
      { year: 1973, sure: 0.75, all: 1 },
      { year: 2024, sure: 0.5, all: 0.5 },
    ]);
    expect(barsOf([{ year: 1900, count: 0, possible: 0 }])).toEqual([]);
  });

  it('stand between the ends, and never outside', () => {
    const span = { first: 1924, last: 2024 };
    expect([1924, 1974, 2024, 1800, 2100].map((year) => placeOf(year, span))).toEqual([0, 0.5, 1, 0, 1]);
    expect(placeOf(1955, { first: 1955, last: 1955 })).toBe(0.5);
  });
});
