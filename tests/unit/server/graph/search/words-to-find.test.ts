import { expect, test } from 'vitest';
import { fold, folds } from '../../../../../server/graph/search/fold.ts';
import { wordsToFind } from '../../../../../server/graph/search/words-to-find.ts';

test('a text is looked for without accents, and as typed', () => {
  const { forms, words } = wordsToFind('Đỗ  Mười!');
  expect(forms).toEqual(['do muoi', 'đỗ mười'.normalize('NFD')]);
  expect(words.map((word) => word.forms[0])).toEqual(['do', 'muoi']);
  expect(wordsToFind('acme').words[0]?.forms).toEqual(['acme']);
});

test('a script whose signs are marks is looked for with them', () => {
  expect(wordsToFind('हिन्दी').forms).toContain('हिन्दी');
});

/** A statement can only replace one text by another. */
const replaced = (text: string) =>
  folds
    .reduce((folded, [from, to]) => folded.replaceAll(from, to), text.toLowerCase().normalize('NFD'))
    .trim();

test.each([
  'Đỗ Mười',
  'Łukasz Straße',
  'A.P. Møller – Mærsk',
  'Œuvre, l’été',
  "O'Neil (Ltd) / Co",
  'Çağrı Şükrü',
  'Xuân Thủy'.normalize('NFD'),
  'Ελλάδα',
  'Йод ёж',
])('%s is folded alike in a statement and here', (text) => {
  expect(replaced(text).replace(/ +/g, ' ')).toBe(fold(text));
});

test('of a word with forgiven errors, one piece is left whatever is mistyped', () => {
  const errors = (word: string): string[] =>
    [...word].flatMap((letter, index) => {
      const [before, after] = [word.slice(0, index), word.slice(index + 1)];
      return [before + after, `${before}x${after}`, `${before}${letter}x${after}`];
    });
  const swaps = (word: string) =>
    [...word.slice(1)].map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
  const once = ['acme', 'louvre', 'harvard'];
  const twice = ['sauerkraut', 'churchill'];
  for (const word of once)
    for (const wrong of [...errors(word), ...swaps(word)])
      if (wrong.length >= 4) expect([wrong, holdsPiece(wrong, word)]).toEqual([wrong, true]);
  for (const word of twice)
    for (const wrong of errors(word).flatMap(errors))
      if (wrong.length >= 8) expect([wrong, holdsPiece(wrong, word)]).toEqual([wrong, true]);
});

function holdsPiece(typed: string, name: string): boolean {
  return wordsToFind(typed).words[0]?.pieces.some((piece) => name.includes(piece)) === true;
}
