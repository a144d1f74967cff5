import { tolerance } from './match.ts';

const maxWords = 12;

/** Which words have to be there: every one or any, be it mistyped; or every one as it is spelled, whole or begun. */
export type WordsAsked = 'every' | 'any' | 'every as spelled';

/** Words that the analyzers of most indexes leave out, so that they cannot be found in them. */
const unindexed = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/** The words that the index can be asked for. */
export function indexedWords(words: readonly string[]): string[] {
  return words.filter((word) => !unindexed.has(word));
}

/**
 * A question to the full-text index: every word whole, begun, or, from some length on, mistyped. The words
 * hold letters, marks and digits only, and no capitals, so nothing in them can be taken for the index's own syntax.
 * @param words such as the index holds, each in one spelling or in several; where there are none the text is empty, and must
 *   not be put to it
 */
export function luceneQuery(words: readonly (string | readonly string[])[], asked: WordsAsked): string {
  const waysOf = asked === 'every as spelled' ? spelledWays : allWays;
  return words
    .slice(0, maxWords)
    .map((spellings) => `(${[spellings].flat().flatMap(waysOf).join(' OR ')})`)
    .join(asked === 'any' ? ' OR ' : ' AND ');
}

function spelledWays(word: string): string[] {
  return [`${word}^8`, `${word}*^4`];
}

function allWays(word: string): string[] {
  return [...spelledWays(word), ...fuzzy(word)];
}

function fuzzy(word: string): string[] {
  const edits = tolerance(word);
  return edits === 0 ? [] : [`${word}~${edits}`];
}
