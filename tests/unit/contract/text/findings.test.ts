import { expect, test } from 'vitest';
import { betweenText, gapText } from '../../../../contract/text/findings.ts';

const node = (id: string, name: string, kind: string) => ({
  ...{ id, name, labels: ['Entity', kind], properties: {} },
});

test('a finding names bodies, people and dates in segments of their own', () => {
  const [from, to] = ['1952', '1954-05'].map((date) => [{ type: 'date' as const, date, text: date }]);
  const board = node('board', 'Liaison Board', 'Commission');
  expect(gapText(board, betweenText(from ?? [], to ?? []), [node('an', 'An', 'Person')])).toEqual([
    'Nobody is known to have headed the ',
    { type: 'entity', id: 'board', text: 'Liaison Board' },
    ' between ',
    { type: 'date', date: '1952', text: '1952' },
    ' and ',
    { type: 'date', date: '1954-05', text: '1954-05' },
    '; ',
    { type: 'entity', id: 'an', text: 'An' },
    ' may have.',
  ]);
});
