import { expect, test } from 'vitest';
import type { PropertyValue } from '../../../../../contract/model/graph.ts';
import { type Dated, dayBounds } from '../../../../../contract/model/time/holding.ts';
import { chooseTie, doubtOf } from '../../../../../server/graph/paths/choose-ties.ts';

function tie(id: string, type: string, known: Dated & Record<string, PropertyValue | undefined> = {}) {
  const properties = Object.fromEntries(
    Object.entries({ ...known, ...dayBounds(known) }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  return { id, type, source: 'a', target: 'b', properties };
}

test('of several ties the most telling is taken', () => {
  const ties = [tie('1', 'ABOUT'), tie('2', 'HEADED'), tie('3', 'MEMBER_OF')];
  expect(chooseTie(ties, undefined)).toEqual({ edge: ties[1], held: null });
  expect(chooseTie([], undefined)).toBeUndefined();
});

test('what is stated and undisputed comes before what is not', () => {
  const ties = [
    tie('1', 'HEADED', { basis: 'inferred' }),
    tie('2', 'HEADED', { disputes: ['4'] }),
    tie('3', 'ABOUT', { basis: 'stated', disputes: [] }),
  ];
  expect(chooseTie(ties, undefined)?.edge.id).toBe('3');
});

test('at a date what certainly held comes before what may have', () => {
  const ties = [tie('1', 'HEADED', { attested: '1950' }), tie('2', 'MET', { start: '1960', end: '1960' })];
  expect(chooseTie(ties, '1960')).toEqual({ edge: ties[1], held: 'certain' });
  expect(chooseTie(ties, '1950')).toEqual({ edge: ties[0], held: 'certain' });
  expect(chooseTie(ties.slice(0, 1), '1960')).toEqual({ edge: ties[0], held: 'possible' });
});

test('doubts add up', () => {
  const edge = tie('1', 'HEADED', { basis: 'inferred', disputes: ['2'] });
  expect([doubtOf({ edge, held: 'possible' }), doubtOf({ edge: tie('2', 'MET'), held: null })]).toEqual([
    3, 0,
  ]);
});
