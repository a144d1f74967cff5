import { holdings, type Tenure } from '../../../contract/model/tenure.ts';
import { type Bounds, boundsOf } from '../../../contract/model/time/bounds.ts';
import { type HoldersAtDate, holdersAt } from '../../../contract/model/time/holders.ts';
import type { KnownTenure } from '../../../contract/model/time/nearest-known.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import { distanceText } from '../../../contract/text/holding.ts';

/** A tenure with all that its dates depend on. */
export function knownTenure({ id, person, body, facts }: Tenure): KnownTenure {
  return { id, person: person.id, facts: facts.map(dayBoundsOf), lives: [person, body].map(dayBoundsOf) };
}

/** Tenures as they stand to a date. */
interface HoldersOf {
  /** The certain, the last and the next known, and the conceivable; heads before deputies, nearest first. */
  tenures: Tenure[];
  /** Where no head is known, the days around the date on which none is. */
  gap: HoldersAtDate['gap'];
}

/**
 * Who held an office on a date, under all names of its body. Heads and acting heads hold one office, for one; deputies
 * another, for several.
 * @param tenures of all who are known in the office; of several offices each is answered for itself
 * @param at EDTF
 * @param officeOf a key for the body under all its names
 */
export function holdersOf(
  tenures: readonly Tenure[],
  at: string,
  officeOf: (tenure: Tenure) => string = () => '',
): HoldersOf {
  const interval = boundsOf(at);
  const isDeputy = (tenure: Tenure) => tenure.rank === 'deputy';
  const offices = Map.groupBy(tenures, (tenure) => `${isDeputy(tenure)} ${officeOf(tenure)}`);
  const answers = [...offices.values()].map((members) => ({
    members,
    isOfHeads: !members.some(isDeputy),
    ...holdersAt(members.map(knownTenure), interval, !members.some(isDeputy)),
  }));
  const held = answers.flatMap(({ members, holders }) =>
    holders.flatMap((holder): Tenure[] => {
      const tenure = members.find(({ id }) => id === holder.id);
      const { holding, mayHold } = holder;
      return tenure ? [{ ...tenure, holding, mayHold, distance: distanceOf(holder, interval) }] : [];
    }),
  );
  return {
    tenures: held.toSorted(bySurety),
    gap: answers.find(({ isOfHeads }) => isOfHeads)?.gap ?? null,
  };
}

function distanceOf(
  { holding, before, after, distance }: HoldersAtDate['holders'][number],
  interval: Bounds,
): Tenure['distance'] {
  if (holding === 'certain' || distance === null) return null;
  return { days: distance, text: distanceText({ before, after }, interval), before, after };
}

/** The surest first; as sure, heads before deputies, then the nearest; else in the order of time. */
function bySurety(one: Tenure, other: Tenure): number {
  return (
    surety(one) - surety(other) ||
    Number(one.rank === 'deputy') - Number(other.rank === 'deputy') ||
    distanceIn(one) - distanceIn(other)
  );
}

function surety({ holding }: Tenure): number {
  return holding === null ? holdings.length : holdings.indexOf(holding);
}

/** What is certain is as near as can be; what is not dated stands last. */
function distanceIn({ holding, distance }: Tenure): number {
  return holding === 'certain' ? 0 : (distance?.days ?? Number.MAX_SAFE_INTEGER);
}
