import { tolerance } from './match.ts';

const maxWords = 12;

/** Words that the index's analyzer leaves out, so that they cannot be found in it. */
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
 * A question to the full-text index: every word whole, begun, or, from some length on, mistyped. Folded words
 * hold letters and digits only, so nothing in them can be taken for the index's own syntax.
 * @param joined whether every word must be there, or any
 * @param words folded, such as the index holds; where there are none the text is empty, and must not be put to it
 */
export function luceneQuery(words: readonly string[], joined: 'AND' | 'OR'): string {
  return words
    .slice(0, maxWords)
    .map((word) => `(${[`${word}^8`, `${word}*^4`, ...fuzzy(word)].join(' OR ')})`)
    .join(` ${joined} `);
}

function fuzzy(word: string): string[] {
  const edits = tolerance(word);
  return edits === 0 ? [] : [`${word}~${edits}`];
}
