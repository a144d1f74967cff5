import { isEdtf } from '../../model/time/edtf/is-edtf.ts';
import { calendarDate, shortYear, withoutYear } from './calendar.ts';
import { divisionOfYear } from './divisions.ts';
import { dateInEra } from './era.ts';
import { monthOf } from './months.ts';

/** What a date is read by, apart from its text. */
export interface ReadingRules {
  /** What comes first in a date of figures, such as 3/8/1978. */
  order: 'day-month' | 'month-day';
  /** ISO day, for `today`. */
  today: string;
}

/**
 * One date in one spelling, no range and without “about”, as EDTF.
 * @returns undefined where it is like no date that we know
 * @throws WrittenDateError where it is like one, and wrong
 */
export function singleDate(text: string, rules: ReadingRules): string | undefined {
  const words = text.replace(/,/g, ' ').replace(/\s+/g, ' ').trim();
  return (
    dateInEra(words, (each) => singleDate(each, rules)) ??
    relative(words, rules.today) ??
    decadeOrCentury(words) ??
    divisionOfYear(words) ??
    inFigures(words, rules.order) ??
    withMonthName(words) ??
    edtf(words)
  );
}

function relative(words: string, today: string): string | undefined {
  if (words === 'today' || words === 'now') return today;
  return undefined;
}

/** `the 1900s` are a century, as they are on the page. */
function decadeOrCentury(words: string): string | undefined {
  const [, decade] = /^(\d{3})0s$/.exec(words) ?? [];
  if (decade) return decade.endsWith('0') ? `${decade.slice(0, 2)}XX` : `${decade}X`;
  const [, short] = /^(\d0)s$/.exec(words) ?? [];
  if (short) throw shortYear(short);
  const [, century] = /^(\d{1,2}) century$/.exec(words) ?? [];
  return century && Number(century) > 0 ? `${String(Number(century) - 1).padStart(2, '0')}XX` : undefined;
}

/** Years, months and days in figures; between all of a date stands the same. */
const figures = {
  monthAndYear: /^(\d{1,2}) ?[./-] ?(\d{4})$/,
  yearAndMonth: /^(\d{4}) ?[./-] ?(\d{1,2})$/,
  yearFirst: /^(\d{4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,2})$/,
  yearLast: /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/,
};

/** Where points stand between the figures, the day comes first everywhere. */
function inFigures(words: string, order: ReadingRules['order']): string | undefined {
  if (/^\d{1,3}$/.test(words)) throw shortYear(words);
  if (/^\d{4}$/.test(words)) return words;
  const short = figures.monthAndYear.exec(words);
  if (short) return calendarDate({ year: short[2] ?? '', month: short[1] });
  const long = figures.yearAndMonth.exec(words);
  if (long) return calendarDate({ year: long[1] ?? '', month: long[2] });
  const ordered = figures.yearFirst.exec(words);
  if (ordered) return calendarDate({ year: ordered[1] ?? '', month: ordered[3], day: ordered[4] });
  const [, first, separator, second, year] = figures.yearLast.exec(words) ?? [];
  if (year === undefined) return undefined;
  const [day, month] = order === 'day-month' || separator === '.' ? [first, second] : [second, first];
  return calendarDate({ year, month, day });
}

/** A month by its name, with a year and perhaps a day: `3 august 1978`, `august 3 1978`, `1978 aug`, `3-aug-1978`. */
function withMonthName(words: string): string | undefined {
  const parts = words.split(/[ ./-]+/);
  const at = parts.findIndex((part) => monthOf(part) !== undefined);
  const numbers = parts.filter((_, index) => index !== at);
  if (at === -1 || numbers.length > 2 || !numbers.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const month = String(monthOf(parts[at] ?? ''));
  const [first, second] = numbers;
  if (first === undefined || (second === undefined && first.length < 4)) throw withoutYear(words);
  if (second === undefined) return calendarDate({ year: first, month });
  const [year, day] = first.length === 4 ? [first, second] : [second, first];
  return day.length > 2 ? undefined : calendarDate({ year, month, day });
}

/** EDTF itself, whose letters are capital; of `19x8` nobody is meant to think of 1908, 1918 and so on. */
function edtf(words: string): string | undefined {
  const text = words.toUpperCase();
  return isEdtf(text) && !/x\d/.test(words) ? text : undefined;
}
