import { expect, test } from 'vitest';
import type { TimeStretch } from '../../../../client/facts/span.ts';
import { pointedAt, ticksOf, yearsSeen } from '../../../../client/facts/ticks.ts';
import { momentOf } from '../../../../contract/model/time/days.ts';

const range = (from: string, to: string): TimeStretch => [momentOf(from), momentOf(to)];
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

test('years that are counted backwards are said with their era', () => {
  expect(labels('-0060-01-01', '0040-01-01', 420)).toEqual([
    ...['60 BCE', '40 BCE', '20 BCE', '1 CE', '20 CE', '40 CE'],
  ]);
  expect(yearsSeen(range('-0044-03-15', '0014-08-19'))).toBe('45 BCE–14 CE');
  expect([1, 0.1].map((days) => pointedAt(momentOf('-0044-03-15'), days * 86_400_000))).toEqual([
    '-0044-03',
    '-0044-03-15',
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
