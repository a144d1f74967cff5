import type { Headship } from '../../../contract/model/tenure.ts';
import { dayMoved, earliestOf, isAfter, isNoLater } from '../../../contract/model/time/days.ts';
import { holdsAt, turningDays } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';

type Tenure = [Headship, ...Headship[]];

/**
 * Puts the facts about one person in one office together, as long as nothing is known to have interrupted it: that one
 * of them had ended before another is known, or that somebody else was certainly the head on a day between.
 * @param headships of any people and bodies, earliest first
 * @returns tenures in the order of their first facts, each with its facts in their order
 */
export function groupTenures(headships: readonly Headship[]): Tenure[] {
  const tenures: Tenure[] = [];
  for (const headship of headships) {
    const same = tenures.findLast(
      (tenure) =>
        isSameOffice(tenure[0], headship) &&
        !tenure.some(
          (fact) => isInterrupted(fact, headship, headships) || isInterrupted(headship, fact, headships),
        ),
    );
    if (same) same.push(headship);
    else tenures.push([headship]);
  }
  return tenures;
}

function isSameOffice(one: Headship, other: Headship): boolean {
  return one.person.id === other.person.id && one.body.id === other.body.id && one.rank === other.rank;
}

function isInterrupted(earlier: Headship, later: Headship, all: readonly Headship[]): boolean {
  const { endMax } = dayBoundsOf(earlier.edge);
  const firstKnown = firstKnownDay(later);
  if (isAfter(firstKnown, endMax)) return true;
  if (earlier.rank !== 'head') return false;
  const { earliestEnd } = turningDays(dayBoundsOf(earlier.edge));
  const { latestStart } = turningDays(dayBoundsOf(later.edge));
  if (earliestEnd === undefined || latestStart === undefined) return false;
  const between = { min: dayMoved(earliestEnd, 1), max: dayMoved(latestStart, -1) };
  return (
    isNoLater(between.min, between.max) &&
    all.some(
      ({ edge, person, body, rank }) =>
        rank === 'head' &&
        body.id === earlier.body.id &&
        person.id !== earlier.person.id &&
        holdsAt(dayBoundsOf(edge), between) === 'certain',
    )
  );
}

/** The day of its beginning, by the earliest reading; without one, the first day on which it is known at all. */
function firstKnownDay({ edge }: Headship): string | undefined {
  const { startMin, startMax, attestedMin, attestedMax, endMin, endMax } = dayBoundsOf(edge);
  const isOpen = startMax || (attestedMax && !attestedMin) || (endMax && !endMin);
  return startMin ?? (isOpen ? undefined : earliestOf([attestedMin, endMin]));
}
