import type { Bounds } from './bounds.ts';
import { earliestOf, isAfter, latestOf } from './days.ts';
import { type DayBounds, turningDays } from './holding.ts';

/** What is known of one person in one office: every fact that shows them in it. */
export interface KnownTenure {
  id: string;
  person: string;
  facts: readonly DayBounds[];
  /** Of the person and of the body. */
  lives: readonly DayBounds[];
}

/** The last day before a date on which a tenure is known, and the first after it, as ISO days. */
export interface NearestKnown {
  before: string | undefined;
  after: string | undefined;
}

/**
 * The days nearest to a date on which a tenure is known. What is known by a day or before counts as known before, or on,
 * that day; so does the other way round what is known from a day or after.
 * @param interval the query interval, inclusive
 */
export function nearestKnown(tenure: KnownTenure, interval: Bounds): NearestKnown {
  const known = knownDays(tenure);
  const turning = tenure.facts.map(turningDays);
  // An imprecise start or end counts as far as it can reach, so that no gap is seen where there need be none.
  const ends = tenure.facts.map(({ endMin, endMax }) => endMin && endMax);
  const starts = tenure.facts.map(({ startMin, startMax }) => startMax && startMin);
  const lasts = [...known.map(({ last }) => last), ...ends].filter((day) => isAfter(interval.min, day));
  const firsts = [...known.map(({ first }) => first), ...starts].filter((day) => isAfter(day, interval.max));
  const byThen = turning
    .filter(({ earliestEnd }) => earliestEnd === undefined)
    .map((days) => days.latestStart);
  const fromThen = turning
    .filter(({ latestStart }) => latestStart === undefined)
    .map((days) => days.earliestEnd);
  return {
    before: latestOf([...lasts, ...byThen.filter((day) => !isAfter(day, interval.max))]),
    after: earliestOf([...firsts, ...fromThen.filter((day) => !isAfter(interval.min, day))]),
  };
}

/** Whether the days between which a tenure is known have a day of the query interval among them. */
export function isKnownAround(tenure: KnownTenure, { min, max }: Bounds): boolean {
  return knownDays(tenure).some(({ first, last }) => !isAfter(first, max) && !isAfter(min, last));
}

/** Days between which a tenure is known: it held on some of them at least. */
interface KnownDays {
  first: string;
  last: string;
}

/** By its own dates; where it has none, by the lives of the person and the body. */
function knownDays({ facts, lives }: KnownTenure): KnownDays[] {
  const dated = facts.flatMap((fact) => daysOf(turningDays(fact)));
  if (dated.length > 0) return dated;
  const begun = latestOf(lives.map(({ startMin }) => startMin));
  const over = earliestOf(lives.map(({ endMax }) => endMax));
  return begun !== undefined && over !== undefined ? daysOf({ latestStart: over, earliestEnd: begun }) : [];
}

function daysOf({ latestStart, earliestEnd }: ReturnType<typeof turningDays>): KnownDays[] {
  const [first, last] = [earliestOf([latestStart, earliestEnd]), latestOf([latestStart, earliestEnd])];
  return first === undefined || last === undefined ? [] : [{ first, last }];
}
