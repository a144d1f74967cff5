import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Headship } from '../../../../../contract/model/tenure.ts';
import type { Dated } from '../../../../../contract/model/time/holding.ts';
import { groupTenures } from '../../../../../server/graph/trace/group-tenures.ts';
import { oneOf, whole } from '../../../../fixtures/dates/edtf-texts.ts';
import { headship, office, person } from '../../../../fixtures/tenures.ts';

const people = [person('An'), person('Binh')] as const;
const [an, binh] = people;
const bodies = [office('Board'), office('Union')] as const;
const [board, union] = bodies;

const ids = (headships: readonly Headship[]) =>
  groupTenures(headships).map((tenure) => tenure.map(({ edge }) => edge.id));

const date = fc.option(
  fc.oneof(whole, oneOf).map(({ text }) => text),
  { nil: undefined },
);
const someHeadships = fc
  .array(
    fc.record({
      who: fc.constantFrom(...people),
      body: fc.constantFrom(...bodies),
      type: fc.constantFrom('HEADED', 'DEPUTY_HEADED'),
      start: date,
      end: date,
      attested: date,
    }),
    { maxLength: 8 },
  )
  .map((facts) =>
    facts.map(({ who, body, ...known }, index) => headship(String(index), who, body, known as Dated)),
  );

describe('facts about one person in one office', () => {
  test('are one tenure, however many there are', () => {
    expect(
      ids([
        headship('before 1973', an, board, { attested: '[..1973-01]' }),
        headship('1978', an, board, { attested: '1978-08-03' }),
        headship('undated', an, board),
      ]),
    ).toEqual([['before 1973', '1978', 'undated']]);
  });

  test('are apart for each person, body and rank', () => {
    expect(
      ids([
        headship('head', an, board, { attested: '1950' }),
        headship('deputy', an, board, { type: 'DEPUTY_HEADED', attested: '1951' }),
        headship('acting', an, board, { role: 'Acting head', attested: '1952' }),
        headship('elsewhere', an, union, { attested: '1953' }),
        headship('another', binh, board, { attested: '1954' }),
      ]),
    ).toEqual([['head'], ['deputy'], ['acting'], ['elsewhere'], ['another']]);
  });

  test('are two tenures where one had ended before the other is known', () => {
    const ended = headship('ended', an, board, { start: '1950', end: '1955' });
    expect(ids([ended, headship('again', an, board, { start: '1956' })])).toEqual([['ended'], ['again']]);
    expect(ids([ended, headship('seen', an, board, { attested: '1956' })])).toEqual([['ended'], ['seen']]);
    expect(ids([ended, headship('same year', an, board, { start: '1955' })])).toEqual([
      ['ended', 'same year'],
    ]);
    expect(ids([ended, headship('perhaps', an, board, { attested: '[..1956]' })])).toEqual([
      ['ended', 'perhaps'],
    ]);
  });

  test('are two tenures where somebody else was certainly head between', () => {
    const [first, last] = [
      headship('1950', an, board, { attested: '1950' }),
      headship('1960', an, board, { attested: '1960' }),
    ];
    const between = (known: object) => ids([first, headship('between', binh, board, known), last]);
    expect(between({ attested: '1955' })).toEqual([['1950'], ['between'], ['1960']]);
    expect(between({ start: '1949', end: '1965' })).toEqual([['1950'], ['between'], ['1960']]);
    expect(between({ attested: '[1940..1970]' })).toEqual([['1950', '1960'], ['between']]);
    expect(between({ attested: '1955', type: 'DEPUTY_HEADED' })).toEqual([['1950', '1960'], ['between']]);
    expect(ids([first, headship('between', binh, union, { attested: '1955' }), last])).toEqual([
      ['1950', '1960'],
      ['between'],
    ]);
  });

  test('are one tenure of several deputies at a time, whoever else was one between', () => {
    const deputy = (id: string, who: typeof an) =>
      headship(id, who, board, { type: 'DEPUTY_HEADED', attested: id });
    expect(ids([deputy('1950', an), deputy('1955', binh), deputy('1960', an)])).toEqual([
      ['1950', '1960'],
      ['1955'],
    ]);
  });
});

describe('whatever the facts', () => {
  test('each is in exactly one tenure, of one office, in the order in which they came', () => {
    fc.assert(
      fc.property(someHeadships, (headships) => {
        const tenures = groupTenures(headships);
        expect(tenures.flat().toSorted(byId)).toEqual(headships.toSorted(byId));
        const firsts = tenures.map(([first]) => headships.indexOf(first));
        expect(firsts).toEqual(firsts.toSorted((one, other) => one - other));
        for (const tenure of tenures) {
          expect(
            new Set(tenure.map(({ person: who, body, rank }) => `${who.id} ${body.id} ${rank}`)).size,
          ).toBe(1);
          expect(tenure).toEqual(tenure.toSorted(byId));
        }
      }),
    );
  });

  test('no tenure holds two that are known to be apart', () => {
    fc.assert(
      fc.property(someHeadships, (headships) => {
        for (const tenure of groupTenures(headships)) {
          for (const one of tenure) {
            for (const other of tenure) {
              const { endMax } = one.edge.properties;
              const { startMin } = other.edge.properties;
              const isApart = typeof endMax === 'string' && typeof startMin === 'string' && endMax < startMin;
              expect(isApart && one !== other).toBe(false);
            }
          }
        }
      }),
    );
  });
});

function byId(one: Headship, other: Headship): number {
  return Number(one.edge.id) - Number(other.edge.id);
}
