import { counted } from './language.ts';
import { nouns } from './nouns.ts';

/** From this many years on, months say nothing that matters. */
const longYears = 20;

const monthsInYear = 12;

/**
 * How long a stretch of days is: `46 years`, `5 years 6 months`, `3 months`, `12 days`. Never longer than it is: what
 * is left over of a month, or beside many years, is not said.
 * @param from ISO day, the first
 * @param to ISO day, the last; not before the first
 */
export function lengthText(from: string, to: string): string {
  const [first, after] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
  after.setUTCDate(after.getUTCDate() + 1);
  const whole = monthsBetween(first, after);
  const [years, months] = [Math.floor(whole / monthsInYear), whole % monthsInYear];
  if (whole === 0) return counted(daysBetween(first, after), nouns.day);
  const parts = [
    ...(years > 0 ? [counted(years, nouns.year)] : []),
    ...(months > 0 && years < longYears ? [counted(months, nouns.month)] : []),
  ];
  return parts.join(' ');
}

/** Whole months; from 31 January to 28 February it is one, since there is no later day. */
function monthsBetween(from: Date, to: Date): number {
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * monthsInYear + to.getUTCMonth() - from.getUTCMonth();
  const isLastDay = new Date(to.getTime() + millisecondsInDay).getUTCMonth() !== to.getUTCMonth();
  return to.getUTCDate() >= from.getUTCDate() || isLastDay ? months : months - 1;
}

const millisecondsInDay = 86_400_000;

function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / millisecondsInDay);
}
