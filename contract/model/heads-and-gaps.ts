import type { Finding, Tenure } from './tenure.ts';
import { earliestOf, isAfter } from './time/days.ts';
import { turningDays } from './time/holding.ts';
import { dayBoundsOf } from './time/stored.ts';

/** One line of a list of heads: somebody in office, or a time for which nobody is known. */
export type HeadOrGap = { tenure: Tenure; gap?: undefined } | { tenure?: undefined; gap: Finding };

/** Whether a finding is about a time for which no head is known. */
export function isGap({ kind }: Finding): boolean {
  return kind === 'gap' || kind === 'deputy-in-charge';
}

/**
 * Puts the times without a known head between the heads, each before the first head who is known after it; one that no
 * day bounds stands first.
 * @param tenures in the order of time, which they keep
 * @param findings those that are no gaps are passed over
 */
export function headsAndGaps(tenures: readonly Tenure[], findings: readonly Finding[]): HeadOrGap[] {
  const gaps = findings.filter(isGap);
  const placed = gaps.map((gap) => ({ gap, place: placeOf(gap, tenures) }));
  return [...tenures.keys(), tenures.length].flatMap((index): HeadOrGap[] => {
    const tenure = tenures[index];
    return [
      ...placed.filter(({ place }) => place === index).map(({ gap }) => ({ gap })),
      ...(tenure ? [{ tenure }] : []),
    ];
  });
}

function placeOf({ days }: Finding, tenures: readonly Tenure[]): number {
  if (!days) return 0;
  const next = tenures.findIndex((tenure) => {
    const first = tenure.rank === 'head' ? firstKnownDay(tenure) : undefined;
    return isAfter(first, days.from);
  });
  return next === -1 ? tenures.length : next;
}

/** The first day on which somebody is known in office; without any date, that on which the body began. */
function firstKnownDay({ facts, body }: Tenure): string | undefined {
  const known = facts.map((edge) => turningDays(dayBoundsOf(edge)));
  const first = earliestOf(known.flatMap(({ latestStart, earliestEnd }) => [latestStart, earliestEnd]));
  return first ?? dayBoundsOf(body).startMin;
}
