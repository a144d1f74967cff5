import neo4j from 'neo4j-driver';
import { expect, test } from 'vitest';
import { toDate } from '../../../../server/neo4j/days.ts';
import { toJson, toParameter } from '../../../../server/neo4j/values.ts';

const { Date: Day, DateTime, Duration, LocalTime, Point } = neo4j.types;

test.each<[unknown, unknown]>([
  [undefined, null],
  [7n, 7],
  [9007199254740993n, '9007199254740993'],
  [neo4j.int(7), 7],
  [Number.NaN, 'NaN'],
  [0.1, 0.1],
  ['Thu\u0309y', 'Thủy'],
  [new Day(1949, 11, 1), '1949-11-01'],
  [new LocalTime(9, 5, 0, 0), '09:05:00'],
  [new DateTime(2024, 10, 28, 9, 0, 0, 1, 25200), '2024-10-28T09:00:00.000000001+07:00'],
  [new Duration(1, 2, 3, 0), 'P1M2DT3S'],
  [new Duration(24, 0, 0, 0), 'P2Y'],
  [new Point(4326, 105.8, 21), 'SRID=4326;POINT(105.8 21)'],
  [new Point(9157, 1, 2, 3), 'SRID=9157;POINT Z(1 2 3)'],
  [new Int8Array([1, 2, 3]), 'AQID'],
  [
    [1n, ['a', true]],
    [1, ['a', true]],
  ],
  [
    { a: 1n, b: { c: new Day(1, 1, 1) } },
    { a: 1, b: { c: '0001-01-01' } },
  ],
])('%o becomes the JSON %o', (value, json) => {
  expect(toJson(value)).toEqual(json);
});

test('whole numbers become integers wherever they stand, and nothing else changes', () => {
  const date = toDate('1958-05-31');
  expect(toParameter({ limit: 12, share: 0.5, after: [1, 'a', null], at: date, none: undefined })).toEqual({
    limit: 12n,
    share: 0.5,
    after: [1n, 'a', null],
    at: date,
    none: null,
  });
});

test('days of far years are dates too', () => {
  expect(String(toDate('-000500-01-01'))).toBe('-000500-01-01');
});
