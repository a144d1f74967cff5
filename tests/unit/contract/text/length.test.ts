import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMoved } from '../../../../contract/model/time/days.ts';
import { lengthText } from '../../../../contract/text/length.ts';

test.each([
  ['1978-08-04', '2024-10-27', '46 years'],
  ['1973-02-01', '1978-08-02', '5 years 6 months'],
  ['1950-01-01', '1950-12-31', '1 year'],
  ['1950-01-01', '1951-01-31', '1 year 1 month'],
  ['1950-01-01', '1969-12-30', '19 years 11 months'],
  ['1950-01-01', '1970-06-30', '20 years'],
  ['1950-01-01', '1950-03-31', '3 months'],
  ['1950-01-31', '1950-02-27', '1 month'],
  ['1950-03-04', '1950-03-15', '12 days'],
  ['1950-03-04', '1950-03-04', '1 day'],
])('from %s to %s it is %s', (from, to, text) => {
  expect(lengthText(from, to)).toBe(text);
});

describe('whatever the stretch', () => {
  const day = fc.integer({ min: 0, max: 60_000 }).map((days) => dayMoved('1850-01-01', days));
  const stretch = fc.record({ from: day, days: fc.integer({ min: 0, max: 40_000 }) });
  const daysIn = (text: string) => {
    const lengths = { year: 365.2425, month: 30.436875, day: 1 };
    return [...text.matchAll(/(\d+) (year|month|day)s?/g)].reduce(
      (sum, [, count, unit]) => sum + Number(count) * lengths[unit as keyof typeof lengths],
      0,
    );
  };

  test('the text is as long as it, but for what is left over of its smallest unit', () => {
    fc.assert(
      fc.property(stretch, ({ from, days }) => {
        const text = lengthText(from, dayMoved(from, days));
        const missing = days + 1 - daysIn(text);
        const room = /^\d+ years?$/.test(text) ? (Number.parseInt(text, 10) >= 20 ? 368 : 34) : 34;
        expect(missing).toBeGreaterThan(-4);
        expect(missing).toBeLessThan(text.includes('day') ? 0.5 : room);
      }),
    );
  });

  test('a longer one is never said to be shorter', () => {
    fc.assert(
      fc.property(stretch, fc.nat(500), ({ from, days }, more) => {
        const [short, long] = [days, days + more].map((length) =>
          daysIn(lengthText(from, dayMoved(from, length))),
        );
        expect(long).toBeGreaterThanOrEqual(short ?? 0);
      }),
    );
  });

  test('it names years and months, or days, and from twenty years on years alone', () => {
    fc.assert(
      fc.property(stretch, ({ from, days }) => {
        const text = lengthText(from, dayMoved(from, days));
        expect(text).toMatch(/^(\d+ days?|[1-9]\d* years?|\d+ months?|1?\d years? \d+ months?)$/);
      }),
    );
  });
});
