import { expect, test } from 'vitest';
import { csvOf } from '../../../../../contract/text/formats/csv.ts';

test('CSV quotes what would break it and nothing else', () => {
  expect(
    csvOf({
      columns: ['who', 'said'],
      rows: [
        ['A, B', 'he said "no"'],
        ['plain', 'two\nlines'],
      ],
    }),
  ).toBe('who,said\r\n"A, B","he said ""no"""\r\nplain,"two\nlines"\r\n');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+84 24', "'+84 24"],
  ['-cmd', "'-cmd"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1+1', "'\t=1+1"],
  ['=HYPERLINK("a","b")', `"'=HYPERLINK(""a"",""b"")"`],
  ['-12.5', '-12.5'],
  ['1949-1958', '1949-1958'],
  ['a=b', 'a=b'],
  ['＝1+1', "'＝1+1"],
  ["'=1+1", "''=1+1"],
  ["'Tis", "'Tis"],
  [' =1', "' =1"],
  ['a\0b', 'a␀b'],
  ['\u202eabc\u0001', '\u202eabc\u0001'],
])('a spreadsheet finds the cell %j as %j, never as a formula', (cell, written) => {
  expect(csvOf({ columns: ['c'], rows: [[cell]] })).toBe(`c\r\n${written}\r\n`);
});
