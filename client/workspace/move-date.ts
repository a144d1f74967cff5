import { boundsOf } from '../../contract/model/time/bounds.ts';

export type Unit = 'year' | 'month' | 'day';

/** As finely as a date is given; anything but a plain month or day counts as a year. */
export function unitOf(date: string): Unit {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return 'day';
  return /^\d{4}-\d{2}$/.test(date) ? 'month' : 'year';
}

/** The year in which a date begins, or ends where its beginning is open; undefined for no time at all. */
export function yearOf(date: string): number | undefined {
  const { min, max } = boundsOf(date);
  const day = min ?? max;
  return day === undefined ? undefined : Number(day.slice(0, 4));
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
  if (unit === 'day') day.setUTCDate(day.getUTCDate() + entering);
  else moveMonths(day, unit === 'year' ? 12 * entering : entering);
  return day.toISOString().slice(0, lengths[precision]);
}

/** A date brought into another year, as precise as it was. */
export function inYear(date: string | null, year: number): string {
  const from = date === null ? undefined : yearOf(date);
  if (date === null || from === undefined) return String(year).padStart(4, '0');
  return moved(date, 'year', year - from);
}

const lengths: Record<Unit, number> = { year: 4, month: 7, day: 10 };

function finer(one: Unit, other: Unit): Unit {
  return lengths[one] > lengths[other] ? one : other;
}

function startOf(date: string): Date {
  const { min, max } = boundsOf(date);
  return new Date(`${min ?? max ?? '1900-01-01'}T00:00:00Z`);
}

function moveMonths(day: Date, by: number): void {
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() + by);
  const last = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).getUTCDate();
  day.setUTCDate(Math.min(wanted, last));
}
