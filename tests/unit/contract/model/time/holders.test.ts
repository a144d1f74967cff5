import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../../../contract/model/time/bounds.ts';
import { holdersAt } from '../../../../../contract/model/time/holders.ts';
import { type Dated, dayBounds, turningDays } from '../../../../../contract/model/time/holding.ts';
import type { KnownTenure } from '../../../../../contract/model/time/nearest-known.ts';

const tenure = (id: string, facts: Dated[], lives: Dated[] = []): KnownTenure => ({
  id,
  person: id.replace(/ .*/, ''),
  facts: facts.map(dayBounds),
  lives: lives.map(dayBounds),
});

const answersAt = (tenures: readonly KnownTenure[], at: string, forOne = true) => {
  const { holders, gap } = holdersAt(tenures, boundsOf(at), forOne);
  return {
    holders: holders.map(({ id, holding, distance }) => `${id}: ${holding}, ${distance}`),
    gap: gap && `${gap.from} to ${gap.to}`,
  };
};

const commission = [
  tenure('Chi', [{}], [{}, { start: '1949-11-01', end: '1958-05' }]),
  tenure('Xuan', [{ attested: '[..1973-01]' }, { attested: '1978-08-03' }], [{}, { start: '[1960-03..]' }]),
  tenure('Le', [{ attested: '2024-10-28' }], [{}, { start: '[1960-03..]', end: '2025-01-24' }]),
];

describe('who held an office for one', () => {
  test('is the certain holder, and nobody beside', () => {
    expect(answersAt(commission, '1978-08-03')).toEqual({ holders: ['Xuan: certain, 0'], gap: null });
  });

  test('between two who are known, the last before and the next after, with the days between', () => {
    expect(answersAt(commission, '1990-01-01')).toEqual({
      holders: ['Xuan: last-known, 4169', 'Le: next-known, 12719'],
      gap: '1978-08-04 to 2024-10-27',
    });
  });

  test('between two sightings of one person, that person, who is not certain then', () => {
    const { holders, gap } = holdersAt(commission, boundsOf('1975'), true);
    expect(holders.map(({ id, holding, before, after }) => [id, holding, before, after])).toEqual([
      ['Xuan', 'last-known', '1973-01-31', '1978-08-03'],
    ]);
    expect(gap).toEqual({ from: '1973-02-01', to: '1978-08-02' });
  });

  test('after the last who is known, the last, and nobody long before', () => {
    expect(answersAt(commission, '2025-01-20').holders).toEqual(['Le: last-known, 84']);
  });

  test('under another name, the last head of the earlier one, though that name was over', () => {
    const [last, next] = holdersAt(commission, boundsOf('1959'), true).holders;
    expect(last).toMatchObject({ id: 'Chi', holding: 'last-known', before: '1958-05-31', mayHold: false });
    expect(next).toMatchObject({ id: 'Xuan', holding: 'next-known', after: '1973-01-31' });
  });

  test('while nothing but the life of the body dates somebody, they are conceivable', () => {
    expect(answersAt(commission, '1953').holders).toEqual(['Xuan: next-known, 6971', 'Chi: conceivable, 0']);
  });

  test('one of a known end is the last known, and may not have held any more', () => {
    const heads = [tenure('An', [{ start: '1950', end: '1955' }]), tenure('Binh', [{ start: '1960' }])];
    expect(holdersAt(heads, boundsOf('1957'), true).holders).toMatchObject([
      { id: 'An', holding: 'last-known', before: '1955-12-31', mayHold: false },
      { id: 'Binh', holding: 'next-known', after: '1960-01-01', mayHold: false },
    ]);
  });

  test('a date that is open on one side counts at the side that it names', () => {
    const heads = [tenure('Ho', [{ attested: '[1930..]' }]), tenure('Nong', [{ attested: '2003-07-01' }])];
    expect(answersAt(heads, '1950').holders).toEqual(['Ho: last-known, 7305', 'Nong: next-known, 19175']);
    expect(answersAt(heads, '2010').holders).toEqual(['Nong: last-known, 2376']);
  });

  test('who is known by a month or before is the last known in that month', () => {
    expect(answersAt(commission, '1973-01')).toEqual({ holders: ['Xuan: last-known, 0'], gap: null });
    expect(answersAt([tenure('Ho', [{ attested: '[1930..]' }])], '1930').holders).toEqual([
      'Ho: next-known, 0',
    ]);
  });

  test('a year in which somebody else was in office shuts out whoever was seen before it', () => {
    const heads = [
      tenure('An', [{ attested: '1995' }]),
      tenure('Binh', [{ attested: '2003' }]),
      tenure('Chi', [{ attested: '2020' }]),
    ];
    expect(answersAt(heads, '2010').holders).toEqual(['Binh: last-known, 2193', 'Chi: next-known, 3288']);
  });

  test('whoever bears no date at all is conceivable, after those who do', () => {
    const heads = [tenure('Pol', [{}]), tenure('Ieng', [{}]), tenure('Khieu', [{ start: '[1970..1980]' }])];
    expect(answersAt(heads, '1975-06-01').holders).toEqual([
      'Khieu: conceivable, 0',
      'Pol: conceivable, null',
      'Ieng: conceivable, null',
    ]);
  });
});

test('in an office of several, a certain holder shuts nobody out', () => {
  const deputies = [
    tenure('An', [{ attested: '1978' }]),
    tenure('Binh', [{ attested: '1970' }]),
    tenure('Chi', [{ attested: '1960' }]),
    tenure('Dung', [{}]),
  ];
  expect(answersAt(deputies, '1978', false).holders).toEqual([
    'An: certain, 0',
    'Binh: last-known, 2558',
    'Chi: conceivable, 6210',
    'Dung: conceivable, null',
  ]);
});

describe('by any dates', () => {
  const years = ['1960', '1961', '1962', '1963', '1964', '1965'] as const;
  const days = years.map((year) => `${year}-06-01`);
  /** With a day before and one after all that any date names. */
  const all = ['1900-01-01', ...days, '2000-01-01'];
  const day = fc.constantFrom(...days);
  const fact: fc.Arbitrary<Dated> = fc.oneof(
    day.map((attested) => ({ attested })),
    fc
      .tuple(day, day)
      .map((pair) => pair.sort())
      .map(([start, end]) => ({ start, end })),
    day.map((start) => ({ start })),
    day.map((end) => ({ end })),
    day.map((from) => ({ attested: `[${from}..]` })),
    fc.constant({}),
  );
  const office = fc
    .array(fact, { minLength: 1, maxLength: 5 })
    .map((facts) => facts.map((each, index) => tenure(`person${index}`, [each])));

  /** Slow and obvious: every unbroken stretch of days that the dates of a tenure allow. */
  const stretches = ({ facts: [fact = {}] }: KnownTenure) => {
    const { latestStart = '9', earliestEnd = '0' } = turningDays(fact);
    return all.flatMap((first, index) =>
      all
        .slice(index)
        .filter((last) => first <= latestStart && last >= earliestEnd)
        .filter((last) => first >= (fact.startMin ?? '0') && last <= (fact.endMax ?? '9'))
        .map((last) => all.slice(index, all.indexOf(last) + 1)),
    );
  };
  const always = (one: KnownTenure, at: string) => stretches(one).every((stretch) => stretch.includes(at));

  test('certain is who held the office in every stretch that the dates allow', () => {
    fc.assert(
      fc.property(office, fc.constantFrom(...days), (tenures, at) => {
        const { holders } = holdersAt(tenures, { min: at, max: at }, true);
        const certain = holders.filter(({ holding }) => holding === 'certain').map(({ id }) => id);
        expect(certain).toEqual(tenures.filter((each) => always(each, at)).map(({ id }) => id));
        if (certain.length > 0) expect(holders).toHaveLength(certain.length);
      }),
    );
  });

  test('nobody is conceivable who could only reach the date across a day that was certainly another’s', () => {
    fc.assert(
      fc.property(office, fc.constantFrom(...days), (tenures, at) => {
        const { holders } = holdersAt(tenures, { min: at, max: at }, true);
        const dated = tenures.filter(({ facts: [known = {}] }) => Object.keys(known).length > 0);
        for (const { id, holding } of holders.filter((each) => each.holding === 'conceivable')) {
          const own = tenures.find((each) => each.id === id);
          const free = own && stretches(own).some((stretch) => stretch.includes(at));
          expect(free, holding).toBe(true);
          const named = own && dated.includes(own) ? [own] : [];
          for (const each of named) {
            const [known = ''] = Object.values(each.facts[0] ?? {});
            const between = days.filter((one) => (known < one && one < at) || (at < one && one < known));
            const taken = tenures.filter(
              (other) => other.id !== id && between.some((one) => always(other, one)),
            );
            expect(taken.map((other) => other.id)).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('the last known before and the next known after leave no one known between', () => {
    fc.assert(
      fc.property(office, fc.constantFrom(...days), fc.boolean(), (tenures, at, forOne) => {
        const { holders, gap } = holdersAt(tenures, { min: at, max: at }, forOne);
        if (!gap) return;
        const between = days.filter((one) => one >= (gap.from ?? '0') && one <= (gap.to ?? '9'));
        expect(between).toContain(at);
        for (const one of between) for (const each of tenures) expect(always(each, one)).toBe(false);
        expect(holders.filter(({ holding }) => holding === 'last-known').length > 0).toBe(gap.from !== null);
      }),
      { numRuns: 300 },
    );
  });
});
