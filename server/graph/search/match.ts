import { distance } from 'fastest-levenshtein';
import { fold, wordsOf } from './fold.ts';

/** One form of an entity's name; `name` is the kind of the best-known form. */
export interface Form {
  name: string;
  kind: string;
  /** Whether it is no name but something else that the entity is known by, such as a number. */
  isCode?: boolean;
}

/** How well a form matches: smaller is better, place by place. */
export type Rank = [likeness: number, nameKind: number, accents: number, excess: number];

export interface Match {
  form: Form;
  rank: Rank;
}

/** How many letters of a word may be mistyped; another number is another one, and not mistyped. */
export function tolerance(word: string): number {
  if (/^\d+$/.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/** Whether a word may be another one mistyped: within what is forgiven, two letters that changed places being one error. */
function isMistyped(word: string, other: string): boolean {
  const errors = tolerance(word);
  return errors > 0 && (distance(word, other) <= errors || isSwapped(word, other));
}

function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const place = [...word].findIndex((letter, index) => letter !== other[index]);
  const swapped = word.slice(0, place) + word[place + 1] + word[place] + word.slice(place + 2);
  return place !== -1 && swapped === other;
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

function rankOf(text: string, { name, kind, isCode = false }: Form): Rank {
  // A text of signs alone is compared as it is typed.
  const query = fold(text) || plain(text);
  const found = fold(text) === '' ? plain(name) : fold(name);
  const accents = plain(name).includes(plain(text)) ? 0 : 1;
  const nameKind = kind === 'name' ? 0 : 1;
  const like = likeness(query, found);
  return [
    isCode ? Math.max(like, wholeWords) : like,
    nameKind,
    accents,
    Math.abs(found.length - query.length),
  ];
}

/** The likeness of a name that begins with the text. */
const begun = 1;

/** The likeness of a name that holds every word of the text whole, though not at its beginning. */
export const wholeWords = 2;

/** The likeness up to which no letter of the text is taken for mistyped. */
export const spelledRight = 4;

/** The likeness of a mistyped name; anything above has little to do with the text. */
export const mistyped = 5;

function likeness(query: string, found: string): number {
  if (found === query) return 0;
  if (found.startsWith(query)) return begun;
  const words = wordsOf(found);
  const every = (accepts: (word: string, one: string) => boolean) =>
    wordsOf(query).every((word) => words.some((one) => accepts(word, one)));
  if (every((word, one) => word === one)) return wholeWords;
  if (every((word, one) => one.startsWith(word))) return 3;
  if (every(isInside)) return spelledRight;
  if (every((word, one) => isInside(word, one) || isMistyped(word, one))) return mistyped;
  return mistyped + 1;
}

/** Whether a word begins another one or, of some length, stands inside it. */
function isInside(word: string, other: string): boolean {
  return word.length < 3 ? other.startsWith(word) : other.includes(word);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}
