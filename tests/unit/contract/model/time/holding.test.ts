import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import {
  type Dated,
  dayBounds,
  type HoldStatus,
  holdsAt,
} from '../../../../../contract/model/time/holding.ts';
import {
  type DateText,
  type DateTexts,
  datedInAntiquity,
  datesOf,
  days,
  inAntiquity,
  meanings,
  oneOf,
  textsOf,
  whole,
} from '../../../../fixtures/dates/edtf-texts.ts';

/** Slow and obvious: every start, end and day seen that the texts can mean, and whether each life meets the days asked. */
function model({ start, end, attested }: DateTexts, from: string, to: string): HoldStatus {
  let some = false;
  let every = true;
  const seen = meanings(attested);
  for (const first of meanings(start)) {
    for (const last of meanings(end)) {
      if (first > last || !seen.some((day) => first <= day && day <= last)) continue;
      const meets = first <= to && last >= from;
      some ||= meets;
      every &&= meets;
    }
  }
  if (!some) return 'no';
  return every ? 'certain' : 'possible';
}

/** Facts that can be true at all: some start, end and day seen agree. */
const factsOf = (date: fc.Arbitrary<DateText>): fc.Arbitrary<DateTexts> =>
  datesOf(date).filter((times) => model(times, days[0] ?? '', days.at(-1) ?? '') !== 'no');

/** Query intervals; nobody asks about the ends of time. */
const intervals = fc
  .tuple(fc.constantFrom(...days.slice(1, -2)), fc.constantFrom(...days.slice(1, -2)))
  .map((pair) => pair.sort() as [string, string]);

function answers(times: DateTexts, [from, to]: [string, string]): { ours: HoldStatus; models: HoldStatus } {
  return { ours: holdsAt(dayBounds(textsOf(times)), { min: from, max: to }), models: model(times, from, to) };
}

describe('whether a fact held', () => {
  test('does not depend on whether years are counted backwards', () => {
    fc.assert(
      fc.property(factsOf(whole), intervals, (times, [from, to]) => {
        const fact = dayBounds(datedInAntiquity(textsOf(times)));
        const between = { min: inAntiquity(from), max: inAntiquity(to) };
        expect(holdsAt(fact, between)).toBe(model(times, from, to));
      }),
      { numRuns: 300 },
    );
  });

  test('agrees with trying every start, end and day seen, one by one', () => {
    fc.assert(
      fc.property(factsOf(whole), intervals, (times, between) => {
        const { ours, models } = answers(times, between);
        expect(ours).toBe(models);
      }),
      { numRuns: 300 },
    );
  });

  test('where a date is one of several, may say less than trying them all, never more', () => {
    fc.assert(
      fc.property(factsOf(fc.oneof(whole, oneOf)), intervals, (times, between) => {
        const { ours, models } = answers(times, between);
        expect([models, 'possible']).toContain(ours);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Dated, string, HoldStatus]>([
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
    expect(holdsAt(dayBounds(dated), boundsOf(at))).toBe(answer);
  });
});
