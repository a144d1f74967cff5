import { expect, test } from 'vitest';
import type { Dated } from '../../../../contract/model/time/holding.ts';
import { wordsOfSuccession } from '../../../../contract/text/succession.ts';
import { office, succession } from '../../../fixtures/tenures.ts';

const words = (earlier: Dated, later: Dated, on?: string, type = 'RENAMED_TO') =>
  (['in', 'out'] as const).map((direction) =>
    wordsOfSuccession(
      succession(type, 'workers', 'party', on),
      { source: office('Workers', earlier), target: office('Party', later) },
      direction,
    ),
  );

test.each([
  ['the renaming is dated', words({}, { start: '1930' }, '1976')],
  ['the one had begun before the other', words({ start: '1920' }, { start: '1930' })],
  ['nothing is dated', words({}, {})],
])('a name is renamed from another where %s', (_, said) => {
  expect(said).toEqual(['renamed from', 'renamed to']);
});

test.each([
  ['begun later', words({ start: '1951' }, { start: '1930' })],
  ['been seen only later', words({ attested: '1966-01-08' }, { start: '1930' })],
  ['no date at all', words({}, { start: '1930' })],
])('it is only another name where the one it came of has %s', (_, said) => {
  expect(said).toEqual(['also called', 'also called']);
});

test('what split off or merged is called so in any case', () => {
  expect(words({}, { start: '1930' }, undefined, 'SPLIT_INTO')).toEqual(['split off from', 'split into']);
});
