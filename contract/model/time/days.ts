/**
 * Days of the calendar as ISO text, proleptic Gregorian: `1949-11-01`, `-0044-03-15` (year 0 is 1 BCE) and
 * `12000-01-01`. Of years before 0 and beyond 9999 the texts do not sort as the days do, so days are compared,
 * counted and moved here and nowhere else.
 */

const form = /^([+-]?\d{4,})-(\d\d)-(\d\d)$/;
const millisecondsInDay = 86_400_000;

/** The last year, and before 0 the first, that days are reckoned in. */
export const farthestYear = 200_000;

/** @param month 1 to 12; other numbers go on into the years beside, as days do into the months */
export function isoDay(year: number, month: number, day: number): string {
  return dayAt(momentOfDate(year, month, day));
}

/** Its year, month (1 to 12) and day. */
export function partsOf(day: string): [year: number, month: number, day: number] {
  const [, year, month, date] = form.exec(day) ?? [];
  if (year === undefined) throw new TypeError(`"${day}" is not an ISO day.`);
  return [Number(year), Number(month), Number(date)];
}

export function yearOfDay(day: string): number {
  return partsOf(day)[0];
}

/** A year as it stands in an ISO day: `0044`, `-0044`, `12000`. */
export function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Its first moment, in milliseconds since 1970, UTC. */
export function momentOf(day: string): number {
  return momentOfDate(...partsOf(day));
}

/** The day in which a moment lies. @param moment milliseconds since 1970, UTC */
export function dayAt(moment: number): string {
  const date = new Date(moment);
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${isoYear(date.getUTCFullYear())}-${month}-${day}`;
}

/** Unlike `Date.UTC` without taking the years up to 99 for those of the last century. */
function momentOfDate(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** How many days a month has. @param month 1 to 12 */
export function daysInMonth(year: number, month: number): number {
  return new Date(momentOfDate(year, month + 1, 0)).getUTCDate();
}

/** @param by days; negative for days before */
export function dayMoved(day: string, by: number): string {
  return dayAt(momentOf(day) + by * millisecondsInDay);
}

/** How many days lie between; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((momentOf(to) - momentOf(from)) / millisecondsInDay);
}

/** For sorting, earliest first. */
export function compareDays(one: string, other: string): number {
  // Of four digits they sort as texts, which is all that most graphs have.
  if (one.length === 10 && other.length === 10) return one < other ? -1 : Number(one > other);
  return momentOf(one) - momentOf(other);
}

/** For sorting, with what no day is known of last. */
export function byDay(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  return compareDays(one, other);
}

/** Whether one day is after another; of a day that nothing tells it is not known. */
export function isAfter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && compareDays(one, other) > 0;
}

/** Whether one day is the other or before it; of a day that nothing tells it is not known. */
export function isNoLater(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && compareDays(one, other) <= 0;
}

/** The earliest of some days, those that are absent left out. */
export function earliestOf(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort(compareDays)[0];
}

/** The latest of some days, those that are absent left out. */
export function latestOf(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort(compareDays)
    .at(-1);
}
