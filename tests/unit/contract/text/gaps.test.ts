import { expect, test } from 'vitest';
import { gapText } from '../../../../contract/text/gaps.ts';
import { plainText } from '../../../../contract/text/plain-text.ts';

const node = (id: string, name: string, kind: string) => ({
  ...{ id, name, labels: ['Entity', kind], properties: {} },
});

test('a gap names bodies, people and dates in segments of their own', () => {
  const [from, to] = ['1952', '1954-05'].map((date) => [{ type: 'date' as const, date, text: date }]);
  const board = node('board', 'Liaison Board', 'Commission');
  const time = { before: from ?? null, after: to ?? null, length: '1 year 4 months' };
  const people = { conceivable: [node('an', 'An', 'Person')], around: null };
  expect(gapText([board], time, people)).toEqual([
    'Nobody is known to have headed the ',
    { type: 'entity', id: 'board', text: 'Liaison Board' },
    ' between ',
    { type: 'date', date: '1952', text: '1952' },
    ' and ',
    { type: 'date', date: '1954-05', text: '1954-05' },
    ' (1 year 4 months); ',
    { type: 'entity', id: 'an', text: 'An' },
    ' may have.',
  ]);
});

test('a gap may be open on a side, lie under several names, and have one person on both sides', () => {
  const [board, union] = [node('board', 'Board', 'Commission'), node('union', 'Union', 'Commission')];
  const an = node('an', 'An', 'Person');
  const nobody = { conceivable: [], around: null };
  const text = (...parameters: Parameters<typeof gapText>) => plainText(gapText(...parameters));
  expect([
    text([board], { before: null, after: ['1952'], length: null }, nobody),
    text([board, union], { before: ['1952'], after: null, length: null }, nobody),
    text([board], { before: ['1952'], after: ['1954'], length: '1 year' }, { ...nobody, around: an }),
    text([board], { before: null, after: null, length: null }, nobody),
  ]).toEqual([
    'Nobody is known to have headed the Board before 1952.',
    'Nobody is known to have headed the Board or the Union after 1952.',
    'Nobody is known to have headed the Board between 1952 and 1954 (1 year); An is known before and after.',
    'Nobody is known to have headed the Board at any time.',
  ]);
});
