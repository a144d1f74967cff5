/** Letters that no accent parts from their base, as the database's full-text index folds them too. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'd',
    ð: 'd',
    ł: 'l',
    ø: 'o',
    ı: 'i',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
  }),
);

const unparted = new RegExp(`[${[...letters.keys()].join('')}]`, 'g');

/** A text as it is compared in a search: without case, accents and punctuation, its words one space apart. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(unparted, (letter) => letters.get(letter) ?? letter)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded text. */
export function wordsOf(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

/** The first and the last of some characters that stand in a row, by their numbers. */
const marks: readonly (readonly [first: number, last: number])[] = [
  [0x300, 0x30c],
  [0x30f, 0x311],
  [0x31b, 0x31b],
  [0x323, 0x328],
  [0x331, 0x331],
  // Of Arabic, and of Japanese.
  [0x64b, 0x655],
  [0x3099, 0x309a],
];

const spaces = '-–—.,;:()[]{}/\\&+_|"“”„«»*#!?\u00a0\t';

/**
 * What takes the place of what, one after the other, to fold a decomposed text in small letters where only texts can be replaced,
 * as in a statement: the accents that are in use, not every one that there is.
 */
export const folds: readonly (readonly [text: string, by: string])[] = [
  ...marks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index): [string, string] => [
      String.fromCodePoint(first + index),
      '',
    ]),
  ),
  ...letters,
  ...["'", '’'].map((text): [string, string] => [text, '']),
  ...[...spaces].map((text): [string, string] => [text, ' ']),
  ['   ', ' '],
  ['  ', ' '],
];
