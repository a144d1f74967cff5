import { expect, test } from 'vitest';
import type { Headship } from '../../../../../contract/model/tenure.ts';
import { dayBounds } from '../../../../../contract/model/time/holding.ts';
import { inOrder } from '../../../../../server/graph/trace/order.ts';

interface Known {
  start?: string;
  end?: string;
  attested?: string;
}

function headship(id: string, stage: string, known: Known = {}, stageStart?: string): Headship {
  const node = (name: string, start?: string) => ({
    id: name,
    name,
    labels: [],
    properties: { ...dayBounds({ start }) },
  });
  return {
    edge: { id, type: 'HEADED', source: id, target: stage, properties: { ...known, ...dayBounds(known) } },
    person: node(id),
    body: node(stage, stageStart),
    rank: 'head',
  };
}

const ids = (headships: readonly Headship[]) => headships.map(({ edge }) => edge.id);

test('what is known of the time decides: a start, else a day in office', () => {
  const found = [
    headship('started-1960', 'a', { start: '1960' }),
    headship('seen-1955', 'a', { attested: '1955-03-01' }),
    headship('seen-1965', 'b', { attested: '1965' }),
  ];
  expect(ids(inOrder(found, ['a', 'b']))).toEqual(['seen-1955', 'started-1960', 'seen-1965']);
});

test('without any date the beginning of the body decides, then its place among the stages, then the name', () => {
  const found = [
    headship('no-date-z', 'later'),
    headship('seen-before-1973', 'later', { attested: '[..1973-01]' }),
    headship('no-date-b', 'earlier'),
    headship('no-date-a', 'earlier'),
    headship('dated-stage', 'dated', {}, '1950'),
    headship('started-1951', 'dated', { start: '1951' }),
  ];
  expect(ids(inOrder(found, ['earlier', 'dated', 'later']))).toEqual([
    'dated-stage',
    'started-1951',
    'seen-before-1973',
    'no-date-a',
    'no-date-b',
    'no-date-z',
  ]);
});

test.each([
  [
    'their last day',
    headship('z', 'b', { start: '1950', end: '1955' }),
    headship('a', 'a', { start: '1950', end: '1960' }),
  ],
  ['the names of their bodies', headship('z', 'a', { start: '1950' }), headship('a', 'b', { start: '1950' })],
  ['the names of their people', headship('a', 'a', { start: '1950' }), headship('z', 'a', { start: '1950' })],
])('of two headships with the same first day %s decide, however they come', (_, first, second) => {
  expect(ids(inOrder([first, second], []))).toEqual(ids([first, second]));
  expect(ids(inOrder([second, first], []))).toEqual(ids([first, second]));
});
