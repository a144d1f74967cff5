import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byDay,
  compareDays,
  dayAt,
  dayMoved,
  daysBetween,
  daysInMonth,
  earliestOf,
  isAfter,
  isNoLater,
  isoDay,
  latestOf,
  momentOf,
  partsOf,
  yearOfDay,
} from '../../../../../contract/model/time/days.ts';

/** In the order of time, across both places where the texts do not sort so. */
const inOrder = [
  '-12000-01-01',
  '-0044-03-15',
  '-0044-03-16',
  '-0043-01-01',
  '0000-12-31',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
];

describe('days of the calendar', () => {
  test('are put in order by their days', () => {
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (days) => {
        expect(days.toSorted(compareDays)).toEqual(inOrder);
      }),
    );
    expect([earliestOf([undefined, ...inOrder.toReversed()]), latestOf([...inOrder, undefined])]).toEqual([
      inOrder[0],
      inOrder.at(-1),
    ]);
    expect(earliestOf([undefined])).toBeUndefined();
  });

  test('are moved and counted through years 0 and 10000', () => {
    expect([dayMoved('0000-01-01', -1), dayMoved('9999-12-31', 1)]).toEqual(['-0001-12-31', '10000-01-01']);
    expect([daysBetween('-0001-12-31', '0000-01-01'), daysBetween('10000-01-01', '9999-12-31')]).toEqual([
      1, -1,
    ]);
    expect([daysInMonth(-44, 2), daysInMonth(1900, 2)]).toEqual([29, 28]);
    expect([isoDay(-44, 14, 1), isoDay(50, 1, 1)]).toEqual(['-0043-02-01', '0050-01-01']);
  });

  test('keep their year, month and day', () => {
    const date = fc.tuple(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    );
    fc.assert(
      fc.property(date, (parts) => {
        const day = isoDay(...parts);
        expect([partsOf(day), yearOfDay(day), dayAt(momentOf(day))]).toEqual([parts, parts[0], day]);
      }),
    );
    expect(() => partsOf('1949')).toThrow('"1949" is not an ISO day.');
  });

  test('of which nothing is known are neither before nor after, and stand last', () => {
    expect([isAfter(undefined, '1949-01-01'), isNoLater('1949-01-01', undefined)]).toEqual([false, false]);
    expect([
      byDay(undefined, '1949-01-01'),
      byDay('1949-01-01', undefined),
      byDay(undefined, undefined),
    ]).toEqual([1, -1, 0]);
  });
});
