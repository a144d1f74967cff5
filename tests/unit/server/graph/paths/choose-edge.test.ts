import { expect, test } from 'vitest';
import type { PropertyValue } from '../../../../../contract/model/graph.ts';
import { type Dated, dayBounds } from '../../../../../contract/model/time/holding.ts';
import { chooseEdge, doubtOf } from '../../../../../server/graph/paths/choose-edge.ts';

function edge(id: string, type: string, known: Dated & Record<string, PropertyValue | undefined> = {}) {
  const properties = Object.fromEntries(
    Object.entries({ ...known, ...dayBounds(known) }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );
  return { id, type, source: 'a', target: 'b', properties };
}

test('of several edges the most telling is chosen', () => {
  const edges = [edge('1', 'ABOUT'), edge('2', 'HEADED'), edge('3', 'MEMBER_OF')];
  expect(chooseEdge(edges, undefined)).toEqual({ edge: edges[1], holdStatus: null });
  expect(chooseEdge([], undefined)).toBeUndefined();
});

test('what is stated and undisputed comes before what is not', () => {
  const edges = [
    edge('1', 'HEADED', { basis: 'inferred' }),
    edge('2', 'HEADED', { disputes: ['4'] }),
    edge('3', 'ABOUT', { basis: 'stated', disputes: [] }),
  ];
  expect(chooseEdge(edges, undefined)?.edge.id).toBe('3');
});

test('at a date what certainly held comes before what may have', () => {
  const edges = [edge('1', 'HEADED', { attested: '1950' }), edge('2', 'MET', { start: '1960', end: '1960' })];
  expect(chooseEdge(edges, '1960')).toEqual({ edge: edges[1], holdStatus: 'certain' });
  expect(chooseEdge(edges, '1950')).toEqual({ edge: edges[0], holdStatus: 'certain' });
  expect(chooseEdge(edges.slice(0, 1), '1960')).toEqual({ edge: edges[0], holdStatus: 'possible' });
});

test('doubts add up', () => {
  const doubtful = edge('1', 'HEADED', { basis: 'inferred', disputes: ['2'] });
  expect([
    doubtOf({ edge: doubtful, holdStatus: 'possible' }),
    doubtOf({ edge: edge('2', 'MET'), holdStatus: null }),
  ]).toEqual([3, 0]);
});
