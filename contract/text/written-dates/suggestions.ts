import { distance } from 'fastest-levenshtein';
import { monthNames } from './months.ts';

/** Words of a date that somebody may have mistyped. */
const vocabulary = [
  ...monthNames,
  ...['spring', 'summer', 'autumn', 'winter', 'century', 'quarter', 'before', 'after', 'between', 'about'],
  ...['around', 'circa', 'perhaps', 'until', 'since', 'from', 'today'],
];

/**
 * Texts that may have been meant by one that cannot be read, likeliest first: with its words spelled right, without
 * those that say nothing exact, with its years in full, and only its month and year, or its year.
 */
export function suggestionsFor(text: string): string[] {
  const corrected = text.replace(/[a-z]{4,}/g, spelled);
  const inFull = corrected.replace(/\b(\d{2})(s?)$/, '19$1$2');
  const plain = inFull.replace(/\b(early|mid|middle|late|beginning|end|start|sometime)\b-?/g, ' ').trim();
  const [monthAndYear] = /\b[a-z]{3,} \d{4}\b/.exec(plain) ?? [];
  const [year] = /\b(1\d|20)\d\ds?\b/.exec(plain) ?? [];
  const tried = [corrected, inFull, plain.replace(/\s+/g, ' '), monthAndYear, year];
  return [...new Set(tried.filter((each) => each !== undefined))];
}

function spelled(word: string): string {
  const near = vocabulary.find((known) => distance(word, known) <= (known.length >= 7 ? 2 : 1));
  return near ?? word;
}
