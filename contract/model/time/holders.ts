import type { Holding } from '../tenure.ts';
import type { Bounds } from './bounds.ts';
import { dayMoved, daysBetween, earliestOf, isAfter, latestOf } from './days.ts';
import { holdsInLife } from './existing.ts';
import { type HoldStatus, turningDays } from './holding.ts';
import { isKnownAround, type KnownTenure, type NearestKnown, nearestKnown } from './nearest-known.ts';

/** How one tenure stands to a date. */
interface Holder {
  /** Of the tenure. */
  id: string;
  holding: Holding;
  /** The last day before the date, and the first after it, on which it is known. ISO days; null where there is none. */
  before: string | null;
  after: string | null;
  /** How many days lie between the date and the nearer of them; 0 on the date; null where no day is known. */
  distance: number | null;
  /** Whether its dates allow that it held on the date. */
  mayHold: boolean;
}

/** Who held an office on a date, and the stretch around the date in which nobody is known. */
export interface HoldersAtDate {
  /** The certain, then the last and the next known, then the conceivable, nearest first. */
  holders: Holder[];
  /**
   * From the day after the last one known to the day before the next; a side is null where nobody is known. Null where
   * somebody is certain or known up to the date itself, or nobody is known at all.
   */
  gap: { from: string | null; to: string | null } | null;
}

/**
 * Who held an office on a date, as far as the sources show.
 *
 * Who is certain leaves no room for another in an office for one. Else the one seen last before the date and the one
 * seen next after it are named, and whoever else the dates allow is conceivable: not across a day on which the office
 * was certainly somebody else’s, since a tenure is unbroken. A date that is open on one side (`1930 or after`) is taken
 * for known at the side that it names, and what is undated, within the lives of the person and the body.
 * @param tenures of one office, under all its names
 * @param interval the query interval, inclusive
 * @param forOne whether the office is held by one at a time
 */
export function holdersAt(tenures: readonly KnownTenure[], interval: Bounds, forOne: boolean): HoldersAtDate {
  const known = tenures.map((tenure) => standing(tenure, interval));
  const certain = known.filter(({ status }) => status === 'certain');
  const others = certain.length > 0 && forOne ? [] : known.filter((each) => !certain.includes(each));
  const last = latestOf(others.map(({ before }) => before));
  const next = earliestOf(others.map(({ after }) => after));
  const lastKnown = others.filter(({ before }) => before !== undefined && before === last);
  const nextKnown = others.filter(
    (each) => each.after !== undefined && each.after === next && !lastKnown.includes(each),
  );
  const named = new Set([...certain, ...lastKnown, ...nextKnown].map(({ tenure }) => tenure.person));
  const conceivable = others.filter(
    (each) =>
      each.status === 'possible' &&
      ![...lastKnown, ...nextKnown].includes(each) &&
      !(forOne && (named.has(each.tenure.person) || isShutOut(each, tenures, interval))),
  );
  const holder = (holding: Holding) => (each: Standing) => holderOf(each, holding, interval);
  return {
    holders: [
      ...certain.map(holder('certain')),
      ...lastKnown.map(holder('last-known')),
      ...nextKnown.map(holder('next-known')),
      ...conceivable.map(holder('conceivable')).sort(nearestFirst),
    ],
    gap: certain.length > 0 ? null : gapAround(last, next, interval),
  };
}

/** The stretch between the last day known before and the next after; null where it does not reach to the date. */
function gapAround(
  last: string | undefined,
  next: string | undefined,
  { min, max }: Bounds,
): HoldersAtDate['gap'] {
  const from = last && dayMoved(last, 1);
  const to = next && dayMoved(next, -1);
  if ((!from && !to) || isAfter(from, max) || isAfter(min, to)) return null;
  return { from: from ?? null, to: to ?? null };
}

/** A tenure as it stands to the query interval. */
interface Standing extends NearestKnown {
  tenure: KnownTenure;
  status: HoldStatus;
}

function standing(tenure: KnownTenure, interval: Bounds): Standing {
  const answers = tenure.facts.map((fact) => holdsInLife(fact, tenure.lives, interval));
  const status = (['certain', 'possible'] as const).find((each) => answers.includes(each)) ?? 'no';
  return { tenure, status, ...nearestKnown(tenure, interval) };
}

/** Whether somebody else was certainly in office on some day between the date and a day on which a tenure is known. */
function isShutOut(
  { tenure, before, after }: Standing,
  all: readonly KnownTenure[],
  { min, max }: Bounds,
): boolean {
  const rivals = all
    .filter(({ person }) => person !== tenure.person)
    .flatMap(({ facts }) => facts.map(turningDays));
  return rivals.some(
    ({ latestStart, earliestEnd }) =>
      (isAfter(earliestEnd, before) && isAfter(min, latestStart)) ||
      (isAfter(after, latestStart) && isAfter(earliestEnd, max)),
  );
}

function holderOf({ tenure, status, before, after }: Standing, holding: Holding, interval: Bounds): Holder {
  const distances = [
    ...(before && interval.min ? [daysBetween(before, interval.min)] : []),
    ...(after && interval.max ? [daysBetween(interval.max, after)] : []),
  ];
  const isWithin = holding === 'certain' || isKnownAround(tenure, interval);
  const nearest = distances.length > 0 ? Math.max(Math.min(...distances), 0) : null;
  return {
    id: tenure.id,
    holding,
    before: before ?? null,
    after: after ?? null,
    distance: isWithin ? 0 : nearest,
    mayHold: status !== 'no',
  };
}

function nearestFirst(one: Holder, other: Holder): number {
  return (one.distance ?? Number.POSITIVE_INFINITY) - (other.distance ?? Number.POSITIVE_INFINITY) || 0;
}
