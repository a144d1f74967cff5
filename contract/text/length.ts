import { dayMoved, daysBetween, momentOf } from '../model/time/days.ts';
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
  const [first, after] = [new Date(momentOf(from)), new Date(momentOf(dayMoved(to, 1)))];
  const whole = monthsBetween(first, after);
  const [years, months] = [Math.floor(whole / monthsInYear), whole % monthsInYear];
  if (whole === 0) return counted(daysBetween(from, to) + 1, nouns.day);
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
