import { expect, test } from 'vitest';
import { isCode, spellingsOf, valuesOf } from '../../../../../server/graph/search/spellings.ts';

test('a text is asked for as typed, in small letters, in capitals at the beginnings, and in capitals', () => {
  expect(spellingsOf('  leaf of  o-tree')).toEqual([
    'leaf of o-tree',
    'Leaf Of O-Tree',
    'Leaf of o-tree',
    'LEAF OF O-TREE',
  ]);
});

test('a letter with an accent is asked for composed and decomposed', () => {
  expect(spellingsOf('Đỗ')).toEqual(
    expect.arrayContaining(['Đỗ', 'Đỗ'.normalize('NFD'), 'đỗ', 'ĐỖ'.normalize('NFD')]),
  );
});

test.each([
  ['10248', [10248], true],
  ['-7', [-7], true],
  ['12345678901234567', [], true],
  ['ALFKI-7', [], true],
  ['leaf 7', [], false],
  ['Alfki', [], false],
])('%j is the numbers %j, and may be a code: %j', (text, numbers, code) => {
  expect(valuesOf(text).filter((value) => typeof value === 'number')).toEqual(numbers);
  expect(isCode(text)).toBe(code);
});
