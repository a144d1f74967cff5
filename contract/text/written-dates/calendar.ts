import { capitalized } from '../phrase.ts';
import { monthName } from './months.ts';
import { WrittenDateError } from './written-date-error.ts';

/** The parts of a date as they were written, in digits. */
interface Parts {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
}

/**
 * A date of the calendar as EDTF: `1978`, `1978-08`, `1978-08-03`.
 * @throws WrittenDateError for a year of less than four digits, and for a month or day that does not exist, by its name
 */
export function calendarDate({ year, month, day }: Parts): string {
  if (!/^\d{4}$/.test(year)) throw shortYear(year);
  if (month === undefined) return year;
  const name = monthName(Number(month));
  if (name === undefined) {
    throw new WrittenDateError(`A year has no month ${Number(month)}.`, year);
  }
  const edtf = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return edtf;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) {
    const inWords = `${capitalized(name)} ${year}`;
    const problem = `There is no ${Number(day)} ${inWords}, since ${inWords} has ${last} days.`;
    throw new WrittenDateError(problem, inWords);
  }
  return `${edtf}-${day.padStart(2, '0')}`;
}

/** Two digits are nobody's year: they could stand in any century. */
export function shortYear(year: string): WrittenDateError {
  const problem =
    year.length === 2
      ? `"${year}" may be a year of any century: write all four digits, such as 19${year}.`
      : `"${year}" is not a whole year: write all four digits.`;
  return new WrittenDateError(problem);
}

/** A day or month that comes round every year. */
export function withoutYear(words: string): WrittenDateError {
  const named = words.replace(/\b[a-z]/, (letter) => letter.toUpperCase());
  return new WrittenDateError(`"${named}" has no year: write one, such as ${named} 1978.`);
}
