import { expect, test } from 'vitest';
import type { TimeStretch } from '../../../../client/facts/span.ts';
import { pointedAt, ticksOf, yearsSeen } from '../../../../client/facts/ticks.ts';

const range = (from: string, to: string): TimeStretch => [Date.parse(from), Date.parse(to)];
const labels = (from: string, to: string, width: number) =>
  ticksOf(range(from, to), width).map(({ label, strong }) => (strong ? `*${label}` : label));

test('the axis counts in decades, years, months or days, as there is room', () => {
  expect(labels('1945-01-01', '1992-01-01', 420)).toEqual(['1950', '1960', '1970', '1980', '1990']);
  expect(labels('1948-06-01', '1952-06-01', 420)).toEqual(['1949', '*1950', '1951', '1952']);
  expect(labels('1978-11-15', '1979-03-15', 500)).toEqual(['December', '*1979', 'February', 'March']);
  expect(labels('1978-08-01', '1978-08-07', 600)).toEqual([
    ...['*1 Aug', '2 Aug', '3 Aug', '4 Aug', '5 Aug', '6 Aug', '7 Aug'],
  ]);
});

test('what is seen is described in years', () => {
  expect([
    yearsSeen(range('1949-05-01', '1978-01-01')),
    yearsSeen(range('1978-02-01', '1978-03-01')),
  ]).toEqual(['1949–1978', '1978']);
});

test('a point on the axis is a date no more precise than it can be pointed at', () => {
  const [time, day] = [Date.parse('1978-08-03'), 86_400_000];
  expect([30, 2, 0.1].map((days) => pointedAt(time, days * day))).toEqual(['1978', '1978-08', '1978-08-03']);
});
