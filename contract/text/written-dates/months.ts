import { nameOfMonth } from '../language.ts';

const names = Array.from({ length: 12 }, (_, index) => {
  const name = nameOfMonth(String(index + 1).padStart(2, '0')) ?? '';
  return name.toLowerCase();
});

/** The English names of the months, in lower case, January first. */
export const monthNames: readonly string[] = names;

/** @param month from 1; a number that no month has gives nothing */
export function monthName(month: number): string | undefined {
  return names[month - 1];
}

/**
 * The number of a month by its name or the beginning of it, of at least three letters: `aug`, `sept`.
 * @returns undefined where no month begins so
 */
export function monthOf(word: string): number | undefined {
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.startsWith(word));
  return index === -1 ? undefined : index + 1;
}
