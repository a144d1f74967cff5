import { isNoLater, momentOf } from '../../contract/model/time/days.ts';
import { type Dated, type DayBounds, turningDays } from '../../contract/model/time/holding.ts';

/** A stretch of time in milliseconds since 1970, UTC: from its first moment to the first moment after it. */
export type TimeStretch = readonly [from: number, to: number];

/** A day attested, or the day of something that happened; a side that no source bounds is null. */
export interface TimePoint {
  min: number | null;
  max: number | null;
}

/** What is known of when a fact held, as it is drawn. */
export interface Span {
  /** Certain throughout; null where no day is. */
  core: TimeStretch | null;
  /** Everything that the sources date: possible, and certain where the core is. */
  known: TimeStretch;
  /** Whether it may have begun earlier, or lasted longer, than anything dated says. */
  opens: { before: boolean; after: boolean };
  /** When it is attested to hold. */
  attested: TimePoint | null;
  /** Set for what began and ended at once, such as a founding: when that was. */
  instant: TimePoint | null;
}

const day = 86_400_000;

/**
 * How a dated fact is drawn.
 * @param fact its stored day bounds
 * @returns null where nothing bounds it
 */
export function spanOf({ start, end }: Dated, fact: DayBounds): Span | null {
  const { latestStart, earliestEnd } = turningDays(fact);
  const [begun, lasts] = [dayAfter(latestStart), dayOf(earliestEnd)];
  const [from, to] = [dayOf(fact.startMin), dayAfter(fact.endMax)];
  const days = [from, to, begun, lasts].filter((each) => each !== null);
  if (days.length === 0) return null;
  const certain =
    latestStart !== undefined && earliestEnd !== undefined && isNoLater(latestStart, earliestEnd);
  const attested = pointOf({ min: fact.attestedMin, max: fact.attestedMax });
  const begins = pointOf({ min: fact.startMin, max: fact.startMax });
  return {
    core: certain ? [momentOf(latestStart), momentOf(earliestEnd) + day] : null,
    known: [from ?? Math.min(...days), to ?? Math.max(...days)],
    opens: { before: from === null, after: to === null },
    attested,
    instant: start !== undefined && start === end ? begins : null,
  };
}

/** @returns null where neither side is bounded */
export function pointOf({
  min,
  max,
}: {
  min?: string | undefined;
  max?: string | undefined;
}): TimePoint | null {
  return min === undefined && max === undefined ? null : { min: dayOf(min), max: dayAfter(max) };
}

function dayOf(text: string | undefined): number | null {
  return text === undefined ? null : momentOf(text);
}

function dayAfter(text: string | undefined): number | null {
  return text === undefined ? null : momentOf(text) + day;
}
