import { distance } from 'fastest-levenshtein';
import { fold, wordsOf } from './fold.ts';

/** One form of an entity's name; `name` is the kind of the best-known form. */
export interface Form {
  name: string;
  kind: string;
}

/** How well a form matches: smaller is better, place by place. */
export type Rank = [likeness: number, nameKind: number, accents: number, excess: number];

export interface Match {
  form: Form;
  rank: Rank;
}

/** How many letters of a word may be mistyped. */
export function tolerance(word: string): number {
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/**
 * The form that a text most likely means. Whole names come first, then beginnings of names, then names with
 * all the words, with their beginnings, then mistyped ones; among equals the best-known form, then the one with the
 * very accents, then the shortest.
 * @param forms best-known first
 */
export function bestMatch(text: string, forms: readonly Form[]): Match | undefined {
  return forms.map((form) => ({ form, rank: rankOf(text, form) })).sort(byRank)[0];
}

/** Compares two matches: negative where the first is better. */
export function byRank(one: { rank: Rank }, other: { rank: Rank }): number {
  const place = one.rank.findIndex((value, index) => value !== other.rank[index]);
  return place === -1 ? 0 : (one.rank[place] ?? 0) - (other.rank[place] ?? 0);
}

function rankOf(text: string, { name, kind }: Form): Rank {
  const query = fold(text);
  const found = fold(name);
  const accents = plain(name).includes(plain(text)) ? 0 : 1;
  const nameKind = kind === 'name' ? 0 : 1;
  return [likeness(query, found), nameKind, accents, Math.abs(found.length - query.length)];
}

/** The likeness of a name that holds every word of the text whole, though not at its beginning. */
export const wholeWords = 2;

/** The likeness up to which no letter of the text is taken for mistyped. */
export const spelledRight = 3;

function likeness(query: string, found: string): number {
  if (found === query) return 0;
  if (found.startsWith(query)) return 1;
  const words = wordsOf(found);
  const every = (accepts: (word: string, one: string) => boolean) =>
    wordsOf(query).every((word) => words.some((one) => accepts(word, one)));
  if (every((word, one) => word === one)) return wholeWords;
  if (every((word, one) => one.startsWith(word))) return 3;
  if (every((word, one) => one.startsWith(word) || distance(word, one) <= tolerance(word))) return 4;
  return 5;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
