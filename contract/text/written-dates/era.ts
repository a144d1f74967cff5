import { edtfYear } from '../../model/time/edtf/edtf-of.ts';
import { describeYear } from '../year.ts';
import { WrittenDateError } from './written-date-error.ts';

/** A year before or after the beginning of our era, with what stands before it: `15 march 45 bce`, `ad 476`. */
const withEra = /^(?:(ad) )?(.*?)(\d{1,6})(?: (bce|bc|ce|ad))?$/;

/** A calendar comes round in so many years. */
const cycle = 400;

/**
 * A date whose year has an era, as EDTF.
 * @param read a date of a year of four digits
 * @returns undefined where no era is named
 */
export function dateInEra(words: string, read: (words: string) => string | undefined): string | undefined {
  const [, before, rest = '', digits, after] = withEra.exec(words) ?? [];
  const era = after ?? before;
  if (era === undefined || Number(digits) === 0) return undefined;
  const year = era.startsWith('b') ? 1 - Number(digits) : Number(digits);
  // Read in a year that has the same days, as years of other than four digits are read nowhere else.
  const alike = String(2000 + (((year % cycle) + cycle) % cycle));
  const date = readAlike(`${rest}${alike}`, read, (text) => text.replaceAll(alike, describeYear(year)));
  return date?.startsWith(alike) ? edtfYear(year) + date.slice(alike.length) : undefined;
}

/** @param named gives the year that was written back its name */
function readAlike(
  words: string,
  read: (words: string) => string | undefined,
  named: (text: string) => string,
): string | undefined {
  try {
    return read(words);
  } catch (error) {
    if (!(error instanceof WrittenDateError)) throw error;
    throw new WrittenDateError(named(error.message), error.nearest && named(error.nearest));
  }
}

/** Whether a date says its era, and which. */
export function eraOf(words: string): string | undefined {
  return /(?<= )(bce|bc|ce|ad)$/.exec(words)?.[0];
}
