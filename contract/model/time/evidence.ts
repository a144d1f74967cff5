import { isAfter } from './days.ts';
import { type DayBounds, type ProvenDays, turningDays } from './holding.ts';

/** A fact that entails that the entity existed while it held, by its own dates. */
export interface Evidence {
  id: string;
  bounds: DayBounds;
}

/** What facts prove of the life of an entity, and the ids of the facts that do. */
export interface ProvenLife extends ProvenDays {
  begunByFact?: string;
  lastedToFact?: string;
}

/**
 * What facts prove of the life of an entity beyond its own dates. Whatever holds from a day S to a day E entails that
 * its ends had begun by S and lasted to E: so an entity had begun by the earliest of the latest days on which its facts
 * may have begun, and lasted to the latest of the earliest days on which they may have ended. What its own dates
 * contradict proves nothing: it cannot have begun before its first day, nor have lasted beyond its last.
 * @param life its own dates
 * @param facts those that entail that it existed, none of them disputed; of two that prove the same day, the one whose
 *   id comes first is named
 */
export function provenLife(life: DayBounds, facts: readonly Evidence[]): ProvenLife {
  const own = turningDays(life);
  const proven: ProvenLife = {};
  for (const { id, bounds } of facts.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const { latestStart, earliestEnd } = turningDays(bounds);
    if (
      isNews(latestStart, proven.begunBy ?? own.latestStart, isAfter) &&
      !isAfter(life.startMin, latestStart)
    ) {
      Object.assign(proven, { begunBy: latestStart, begunByFact: id });
    }
    if (
      isNews(earliestEnd, proven.lastedTo ?? own.earliestEnd, isBefore) &&
      !isAfter(earliestEnd, life.endMax)
    ) {
      Object.assign(proven, { lastedTo: earliestEnd, lastedToFact: id });
    }
  }
  return proven;
}

/** Whether a day says more than what is known already. */
function isNews(
  day: string | undefined,
  known: string | undefined,
  isBeyond: (known: string, day: string) => boolean,
): day is string {
  return day !== undefined && (known === undefined || isBeyond(known, day));
}

function isBefore(one: string, other: string): boolean {
  return one < other;
}
