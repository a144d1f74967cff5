import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../contract/time/bounds.ts';
import { type Dated, dayBounds, type Held, held } from '../../../contract/time/holding.ts';

/** Every text stands for some of the first days of 1960; the model tries all that it can mean, one by one. */
const days = Array.from({ length: 7 }, (_, day) => `1960-01-${String(day + 1).padStart(2, '0')}`);
/** One day to either side, for what is open. */
const possibleDays = ['1959-12-31', ...days, '1960-01-08'];

const known = new Map<string, string[]>();

function meanings(text: string | undefined): string[] {
  if (text === undefined) return possibleDays;
  const found = known.get(text) ?? compute(text);
  known.set(text, found);
  return found;
}

function compute(text: string): string[] {
  const { min, max } = boundsOf(text);
  return possibleDays.filter((day) => (min === undefined || day >= min) && (max === undefined || day <= max));
}

/** Slow and obvious: all starts, ends and days seen that the texts can mean, and whether each life meets the days asked. */
function model(fact: Dated, from: string, to: string): Held {
  let some = false;
  let every = true;
  for (const start of meanings(fact.start)) {
    for (const end of meanings(fact.end)) {
      const seen = meanings(fact.attested).some((day) => start <= day && day <= end);
      if (start > end || !seen) continue;
      const meets = start <= to && end >= from;
      some ||= meets;
      every &&= meets;
    }
  }
  if (!some) return 'no';
  return every ? 'certain' : 'possible';
}

const day = fc.constantFrom(...days.slice(1, 6));
const date = fc.oneof(
  day,
  day.map((text) => `${text}~`),
  day.map((text) => `[${text}..]`),
  day.map((text) => `[..${text}]`),
  fc.tuple(day, day).map((pair) => `[${pair.sort().join('..')}]`),
  fc.tuple(day, day).map((pair) => pair.sort().join('/')),
);
const maybe = fc.option(date, { nil: undefined });

/** Facts that can be true at all: some start, end and day seen agree. */
const fact: fc.Arbitrary<Dated> = fc
  .record({ start: maybe, end: maybe, attested: maybe })
  .filter((dated) => model(dated, '1959-12-31', '1960-01-08') !== 'no');

describe('whether a fact held', () => {
  test('agrees with trying every start, end and day seen, one by one', () => {
    fc.assert(
      fc.property(fact, day, day, (dated, one, other) => {
        const [from = one, to = other] = [one, other].sort();
        expect(held(dayBounds(dated), { min: from, max: to })).toBe(model(dated, from, to));
      }),
      { numRuns: 1000 },
    );
  });

  test.each<[string, Dated, string, Held]>([
    ['between a known start and a known end', { start: '1949-11-01', end: '1958-05' }, '1955', 'certain'],
    ['in the month in which it ended', { start: '1949-11-01', end: '1958-05' }, '1958-05-20', 'possible'],
    ['after its end', { start: '1949-11-01', end: '1958-05' }, '1958-06-01', 'no'],
    ['on the one day on which it is seen', { attested: '1978-08-03' }, '1978-08-03', 'certain'],
    ['on the day after', { attested: '1978-08-03' }, '1978-08-04', 'possible'],
    ['in the year in which it is seen', { attested: '1978-08-03' }, '1978', 'certain'],
    [
      'between its start and a day on which it is seen',
      { start: '1976', attested: '1978' },
      '1977',
      'certain',
    ],
    ['long after a start whose end is not known', { start: '1995' }, '2020', 'possible'],
    ['in the year in which it began', { start: '1995' }, '1995', 'certain'],
    ['at any time, where nothing is known', {}, '1960', 'possible'],
  ])('%s', (_name, dated, at, answer) => {
    expect(held(dayBounds(dated), boundsOf(at))).toBe(answer);
  });
});
