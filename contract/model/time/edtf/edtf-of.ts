import { isoYear, partsOf } from '../days.ts';

export type Precision = 'year' | 'month' | 'day';

/** A year as EDTF: `1949`, `-0044`, `Y12000`. */
export function edtfYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
}

/** A day as EDTF that is as precise as wanted; of years of more than four digits EDTF has no months and days. */
export function edtfOf(day: string, precision: Precision): string {
  const [year] = partsOf(day);
  if (precision === 'year' || Math.abs(year) > 9999) return edtfYear(year);
  return precision === 'month' ? day.slice(0, -3) : day;
}

/** As finely as a date of the calendar is given; undefined for a decade, a season, a range and the like. */
export function calendarPrecision(text: string): Precision | undefined {
  if (/^(-?\d{4}|Y-?\d{5,})$/.test(text)) return 'year';
  if (/^-?\d{4}-(0\d|1[0-2])$/.test(text)) return 'month';
  return /^-?\d{4}-\d\d-\d\d$/.test(text) ? 'day' : undefined;
}
