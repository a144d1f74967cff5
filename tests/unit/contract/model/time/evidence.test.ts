import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import { provenLife } from '../../../../../contract/model/time/evidence.ts';
import { dayBounds, type HoldStatus, holdsAt } from '../../../../../contract/model/time/holding.ts';
import {
  type DateText,
  type DateTexts,
  datesOf,
  days,
  meanings,
  oneOf,
  textsOf,
  whole,
} from '../../../../fixtures/dates/edtf-texts.ts';

interface World {
  life: DateTexts;
  facts: DateTexts[];
}

type Interval = [from: string, to: string];

/** From which day to which something can have lasted, if it was seen when it is said to be. */
function stretchesOf({ start, end, attested }: DateTexts): Interval[] {
  const seen = meanings(attested);
  return meanings(start).flatMap((first) =>
    meanings(end).flatMap((last): Interval[] =>
      seen.some((day) => first <= day && day <= last) ? [[first, last]] : [],
    ),
  );
}

/** Slow and obvious: every life that leaves room for each of its facts, and whether it meets the days asked. */
function model({ life, facts }: World, [from, to]: Interval): HoldStatus {
  const times = facts.map(stretchesOf);
  const lives = stretchesOf(life).filter(([born, died]) =>
    times.every((stretches) => stretches.some(([first, last]) => born <= first && last <= died)),
  );
  const meeting = lives.filter(([born, died]) => born <= to && from <= died);
  if (meeting.length === 0) return 'no';
  return meeting.length === lives.length ? 'certain' : 'possible';
}

function ours({ life, facts }: World, [min, max]: Interval): HoldStatus {
  const own = dayBounds(textsOf(life));
  const evidence = facts.map((fact, index) => ({ id: `fact-${index}`, bounds: dayBounds(textsOf(fact)) }));
  const { begunBy, lastedTo } = provenLife(own, evidence);
  return holdsAt({ ...own, ...(begunBy && { begunBy }), ...(lastedTo && { lastedTo }) }, { min, max });
}

const always: Interval = [days[0] ?? '', days.at(-1) ?? ''];
const worldsOf = (date: fc.Arbitrary<DateText>): fc.Arbitrary<World> =>
  fc.record({ life: datesOf(date), facts: fc.array(datesOf(date), { minLength: 1, maxLength: 3 }) });
const isTrue = (world: World) => model(world, always) !== 'no';

/** Nobody asks about the ends of time. */
const intervals = fc
  .tuple(fc.constantFrom(...days.slice(1, -2)), fc.constantFrom(...days.slice(1, -2)))
  .map((pair) => pair.sort() as Interval);

describe('what facts prove of a life', () => {
  test('agrees with trying every life that leaves room for every fact, one by one', () => {
    const answers = new Set<HoldStatus>();
    fc.assert(
      fc.property(worldsOf(whole).filter(isTrue), intervals, (world, interval) => {
        const answer = ours(world, interval);
        expect(answer).toBe(model(world, interval));
        answers.add(answer);
      }),
      { numRuns: 200 },
    );
    expect(answers).toContain('certain');
  });

  test('where a date is one of several, may say less than trying them all, never more', () => {
    fc.assert(
      fc.property(worldsOf(fc.oneof(whole, oneOf)).filter(isTrue), intervals, (world, interval) => {
        expect([model(world, interval), 'possible']).toContain(ours(world, interval));
      }),
      { numRuns: 200 },
    );
  });

  test('is never more than its own dates leave room for, even where facts contradict them', () => {
    fc.assert(
      fc.property(
        worldsOf(whole).filter(({ life }) => isTrue({ life, facts: [] })),
        intervals,
        ({ life, facts }, interval) => {
          const alone = ours({ life, facts: [] }, interval);
          const withFacts = ours({ life, facts }, interval);
          expect(withFacts === alone || [alone, withFacts].join() === 'possible,certain').toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['a day on which it is seen to head', {}, [{ attested: '1978-08-03' }], '1978-08-03', 'certain'],
    ['the day after', {}, [{ attested: '1978-08-03' }], '1978-08-04', 'possible'],
    ['between two facts', {}, [{ attested: '1966' }, { attested: '1978-08-03' }], '1970', 'certain'],
    ['a fact after its end', { end: '1970' }, [{ attested: '1978' }], '1978', 'no'],
    ['a fact before its start', { start: '1960' }, [{ start: '1950', end: '1965' }], '1963', 'certain'],
    ['a fact that went on after its end', { end: '1970' }, [{ start: '1960', end: '1980' }], '1972', 'no'],
  ] as const)('%s', (_name, life, facts, at, answer) => {
    const own = dayBounds(life);
    const evidence = facts.map((fact, index) => ({ id: String(index), bounds: dayBounds(fact) }));
    expect(holdsAt({ ...own, ...provenLife(own, evidence) }, boundsOf(at))).toBe(answer);
  });

  test('names the facts that prove it, and is silent where they prove no more than its own dates', () => {
    const seen = ['b', 'a', 'c'].map((id) => ({ id, bounds: dayBounds({ attested: '1978-08-03' }) }));
    expect(provenLife({}, seen)).toEqual({
      begunBy: '1978-08-03',
      begunByFact: 'a',
      lastedTo: '1978-08-03',
      lastedToFact: 'a',
    });
    expect(provenLife(dayBounds({ start: '1970', end: '1980' }), seen)).toEqual({});
  });
});
