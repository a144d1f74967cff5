import { dayMoved, daysInMonth, farthestYear, isoDay, partsOf } from '../days.ts';
import { type DatePart, type DateParts, numbersLike } from './date-parts.ts';
import { daysOfDivision } from './division-of-year.ts';

/** A year that lies too far away for its days to be reckoned. */
export class FarYearError extends Error {}

/**
 * The first and the last day that a single date can mean; undefined where no year is known at all, null where the
 * calendar has no such day.
 * @throws FarYearError
 */
export function daysOfDate(parts: DateParts): [first: string | undefined, last: string] | null | undefined {
  if (parts.year === 'XXXX') return undefined;
  const years = yearsOf(parts);
  if (years.some((year) => Math.abs(year) > farthestYear)) throw new FarYearError();
  const first = edgeDay(years, parts, 'first');
  const last = edgeDay(years.toReversed(), parts, 'last');
  if (first === undefined || last === undefined) return null;
  return [
    parts.year === '-XXXX' ? undefined : widened(first, parts.loosest, -1),
    widened(last, parts.loosest, 1),
  ];
}

/** Every year that its digits allow, earliest first. */
function yearsOf({ year, significant }: DateParts): number[] {
  const isBefore = year.startsWith('-');
  const digits = year.replace('-', '');
  if (significant !== undefined) {
    const span = 10 ** Math.max(digits.length - significant, 0);
    const least = Math.floor(Number(digits) / span) * span;
    return signed([least, least + span - 1], isBefore);
  }
  let numbers = [0];
  for (const digit of digits) {
    const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
    numbers = numbers.flatMap((number) => choices.map((choice) => number * 10 + choice));
  }
  return signed(numbers, isBefore);
}

function signed(numbers: number[], isBefore: boolean): number[] {
  return isBefore
    ? numbers
        .filter((number) => number > 0)
        .map((number) => -number)
        .reverse()
    : numbers;
}

function edgeDay(
  years: number[],
  { month, day, division }: DateParts,
  edge: 'first' | 'last',
): string | undefined {
  const inOrder = <Value>(values: Value[]) => (edge === 'first' ? values : values.reverse());
  for (const year of years) {
    if (division !== undefined) return daysOfDivision(year, division)[edge === 'first' ? 0 : 1];
    for (const inYear of inOrder(numbersLike(month ?? 'XX', 1, 12))) {
      const [date] = inOrder(numbersLike(day ?? 'XX', 1, daysInMonth(year, inYear)));
      if (date !== undefined) return isoDay(year, inYear, date);
    }
  }
  return undefined;
}

/** Moved by one unit of the part that is not quite known; a first day stays one, as a last day does. */
function widened(day: string, unit: DatePart | undefined, by: -1 | 1): string {
  const [year, month, date] = partsOf(day);
  if (unit === undefined) return day;
  if (unit === 'day') return dayMoved(day, by);
  const [inYear, inMonth] = unit === 'year' ? [year + by, month] : [year, month + by];
  const [firstOfMonth] = [isoDay(inYear, inMonth, 1)];
  const [yearThen, monthThen] = partsOf(firstOfMonth);
  const isLast = date === daysInMonth(year, month);
  const longest = daysInMonth(yearThen, monthThen);
  return isoDay(yearThen, monthThen, (isLast && by > 0) || date > longest ? longest : date);
}
