import { boundsOf } from '../../contract/model/time/bounds.ts';
import { dayMoved, daysInMonth, isoDay, partsOf, yearOfDay } from '../../contract/model/time/days.ts';
import {
  calendarPrecision,
  edtfOf,
  edtfYear,
  type Precision,
} from '../../contract/model/time/edtf/edtf-of.ts';

export type Unit = Precision;

/** As finely as a date is given; anything but a plain month or day counts as a year. */
export function unitOf(date: string): Unit {
  return calendarPrecision(date) ?? 'year';
}

/** The year in which a date begins, or ends where its beginning is open; undefined for no time at all. */
export function yearOf(date: string): number | undefined {
  const { min, max } = boundsOf(date);
  const day = min ?? max;
  return day === undefined ? undefined : yearOfDay(day);
}

/**
 * A date moved by so many years, months or days. It stays as precise as it is, unless it is moved by less than
 * that: then it begins at its first month or day. `1978` moved on by a month is `1978-01`, back by one `1977-12`.
 * A day that its new month does not have becomes the last that it has.
 */
export function moved(date: string, unit: Unit, by: number): string {
  const day = startOf(date);
  const precision = finer(unitOf(date), unit);
  const entering = precision !== unitOf(date) && by > 0 ? by - 1 : by;
  const there =
    unit === 'day' ? dayMoved(day, entering) : monthsMoved(day, unit === 'year' ? 12 * entering : entering);
  return edtfOf(there, precision);
}

/** A date brought into another year, as precise as it was. */
export function inYear(date: string | null, year: number): string {
  const from = date === null ? undefined : yearOf(date);
  if (date === null || from === undefined) return edtfYear(year);
  return moved(date, 'year', year - from);
}

const fineness: readonly Unit[] = ['year', 'month', 'day'];

function finer(one: Unit, other: Unit): Unit {
  return fineness.indexOf(one) > fineness.indexOf(other) ? one : other;
}

function startOf(date: string): string {
  const { min, max } = boundsOf(date);
  return min ?? max ?? '1900-01-01';
}

function monthsMoved(day: string, by: number): string {
  const [year, month, date] = partsOf(day);
  const [inYear, inMonth] = partsOf(isoDay(year, month + by, 1));
  return isoDay(inYear, inMonth, Math.min(date, daysInMonth(inYear, inMonth)));
}
