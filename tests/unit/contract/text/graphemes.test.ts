import { describe, expect, test } from 'vitest';
import { graphemeCount, graphemesOf, truncated } from '../../../../contract/text/graphemes.ts';
import { capitalized } from '../../../../contract/text/phrase.ts';

const family = '👨‍👩‍👧';

test.each([
  ['Đảng', ['Đ', 'ả', 'n', 'g']],
  ['Bı́nh'.normalize('NFD'), ['B', 'ı́', 'n', 'h']],
  [`a${family}b`, ['a', family, 'b']],
  ['🇻🇳🇱🇦', ['🇻🇳', '🇱🇦']],
  ['नि', ['नि']],
  ['', []],
])('%j is made of these letters', (text, letters) => {
  expect([graphemesOf(text), graphemeCount(text)]).toEqual([letters, letters.length]);
});

describe('a text that is cut', () => {
  test.each([
    ['Commission', 10, 'Commission'],
    ['Commission', 5, 'Comm…'],
    [family.repeat(3), 3, family.repeat(3)],
    [family.repeat(3), 2, `${family}…`],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
  ])('%j to %i letters is %j', (text, max, expected) => {
    expect(truncated(text, max)).toBe(expected);
  });
});

test('the first letter in upper case may be of two code units', () => {
  expect(['𐐨x', 'đảng', ''].map(capitalized)).toEqual(['𐐀x', 'Đảng', '']);
});
