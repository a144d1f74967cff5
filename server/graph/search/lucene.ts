import { tolerance } from './match.ts';

const mostWords = 12;

/**
 * A question to the full-text index: every word whole, begun, or, from some length on, mistyped. Folded words
 * hold letters and digits only, so nothing in them can be taken for the index's own syntax.
 * @param joined whether every word must be there, or any
 * @param words folded; none gives an empty text, which must not be asked
 */
export function luceneQuery(words: readonly string[], joined: 'AND' | 'OR'): string {
  return words
    .slice(0, mostWords)
    .map((word) => `(${[`${word}^8`, `${word}*^4`, ...fuzzy(word)].join(' OR ')})`)
    .join(` ${joined} `);
}

function fuzzy(word: string): string[] {
  const edits = tolerance(word);
  return edits === 0 ? [] : [`${word}~${edits}`];
}
