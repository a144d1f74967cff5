import { expect, test } from 'vitest';
import type { Tenure } from '../../../../../contract/model/tenure.ts';
import { dayBounds } from '../../../../../contract/model/time/holding.ts';
import { inOrder } from '../../../../../server/graph/trace/order.ts';

interface Known {
  start?: string;
  end?: string;
  attested?: string;
}

function tenure(id: string, stage: string, known: Known = {}, stageStart?: string): Tenure {
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
    when: '',
    holdStatus: null,
    via: [],
    concurrentPosts: [],
  };
}

const ids = (tenures: readonly Tenure[]) => tenures.map(({ edge }) => edge.id);

test('what is known of the time decides: a start, else a day in office', () => {
  const found = [
    tenure('started-1960', 'a', { start: '1960' }),
    tenure('seen-1955', 'a', { attested: '1955-03-01' }),
    tenure('seen-1965', 'b', { attested: '1965' }),
  ];
  expect(ids(inOrder(found, ['a', 'b']))).toEqual(['seen-1955', 'started-1960', 'seen-1965']);
});

test('without any date the beginning of the body decides, then its place among the stages, then the name', () => {
  const found = [
    tenure('no-date-z', 'later'),
    tenure('seen-before-1973', 'later', { attested: '[..1973-01]' }),
    tenure('no-date-b', 'earlier'),
    tenure('no-date-a', 'earlier'),
    tenure('dated-stage', 'dated', {}, '1950'),
    tenure('started-1951', 'dated', { start: '1951' }),
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
    tenure('z', 'b', { start: '1950', end: '1955' }),
    tenure('a', 'a', { start: '1950', end: '1960' }),
  ],
  ['the names of their bodies', tenure('z', 'a', { start: '1950' }), tenure('a', 'b', { start: '1950' })],
  ['the names of their people', tenure('a', 'a', { start: '1950' }), tenure('z', 'a', { start: '1950' })],
])('of two tenures with the same first day %s decide, however they come', (_, first, second) => {
  expect(ids(inOrder([first, second], []))).toEqual(ids([first, second]));
  expect(ids(inOrder([second, first], []))).toEqual(ids([first, second]));
});
