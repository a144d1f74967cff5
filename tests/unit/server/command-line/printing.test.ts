import { expect, test } from 'vitest';
import { aligned, printable } from '../../../../server/command-line/printing.ts';

test('columns are as wide as their widest cell, by letters with their accents', () => {
  const decomposed = 'Xuân Thủy'.normalize('NFD');
  expect(
    aligned(
      ['who', 'as'],
      [
        ['Lan', 'Head'],
        [decomposed, 'Deputy head'],
      ],
    ),
  ).toBe(`WHO        AS\nLan        Head\n${decomposed}  Deputy head\n`);
});

test('a column without any text is left out', () => {
  expect(aligned(['who', 'held', 'as'], [['Lan', '', 'Head']])).toBe('WHO  AS\nLan  Head\n');
});

test('text from a graph cannot steer the terminal', () => {
  expect(printable('\u001b[2J\u001b]0;title\u0007Lan\nis\tgone\r')).toBe('Lan is gone');
});
