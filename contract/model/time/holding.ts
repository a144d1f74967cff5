import { type Bounds, boundsOf } from './bounds.ts';
import { earliestOf, isAfter, isNoLater, latestOf } from './days.ts';

/** What is known of when a fact held, as EDTF texts; all may be absent. */
export interface Dated {
  start?: string | undefined;
  end?: string | undefined;
  /** A day (or month, or year) on which it is seen to hold. Never a start. */
  attested?: string | undefined;
}

/**
 * The bounds of a dated fact or entity, as ISO days, absent where unbounded. Stored with every fact and entity; of an
 * entity with what its facts prove beside its own dates.
 */
export interface DayBounds extends ProvenDays {
  startMin?: string;
  startMax?: string;
  endMin?: string;
  endMax?: string;
  attestedMin?: string;
  attestedMax?: string;
}

/** What facts prove of the life of an entity, as ISO days; absent where they prove no more than its own dates. */
export interface ProvenDays {
  /** The day by which it had begun at the latest. */
  begunBy?: string;
  /** The day to which it lasted at least. */
  lastedTo?: string;
}

export type HoldStatus = 'certain' | 'possible' | 'no';

export function dayBounds(dated: Dated): DayBounds {
  return {
    ...named('start', dated.start),
    ...named('end', dated.end),
    ...named('attested', dated.attested),
  };
}

function named(field: 'start' | 'end' | 'attested', text: string | undefined): DayBounds {
  if (text === undefined) return {};
  const { min, max } = boundsOf(text);
  return { ...(min && { [`${field}Min`]: min }), ...(max && { [`${field}Max`]: max }) };
}

/** By when at the latest a fact had begun, and until when at least it lasted; absent where nothing tells. */
export interface TurningDays {
  latestStart?: string | undefined;
  earliestEnd?: string | undefined;
}

/**
 * The start, the end and every day on which a fact is seen are moments of it: it has begun by the earliest of their
 * latest days, and lasts to the latest of their earliest days. What proves the life of an entity does so too. Where the
 * first is no later than the second it is certain on every day between them; otherwise only that it held on some day
 * between them.
 */
export function turningDays(fact: DayBounds): TurningDays {
  return {
    latestStart: earliestOf([fact.startMax, fact.attestedMax, fact.endMax, fact.begunBy]),
    earliestEnd: latestOf([fact.startMin, fact.attestedMin, fact.endMin, fact.lastedTo]),
  };
}

/**
 * Whether a fact held at some moment of the query interval.
 *
 * A fact holds without a break from a start S to an end E, which lie no later and no earlier than its turning days.
 * It is certain when every such S and E meets the query interval, possible when some do.
 * @param fact ISO days, as computed by `dayBounds`
 * @param interval the query interval, inclusive; `{ min: d, max: d }` for a single day
 */
export function holdsAt(fact: DayBounds, interval: Bounds): HoldStatus {
  const { latestStart, earliestEnd } = turningDays(fact);
  if (isNoLater(latestStart, interval.max) && isNoLater(interval.min, earliestEnd)) return 'certain';
  const isApart = isAfter(fact.startMin, interval.max) || isAfter(interval.min, fact.endMax);
  return isApart ? 'no' : 'possible';
}
