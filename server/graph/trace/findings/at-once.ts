import type { GraphEdge } from '../../../../contract/model/graph.ts';
import { earliestOf, isAfter, isNoLater, latestOf } from '../../../../contract/model/time/days.ts';
import { dateText } from '../../../../contract/text/dates.ts';
import { sharedDayText, sharedTimeText } from '../../../../contract/text/overlaps.ts';
import { timeOf } from './fact-time.ts';

/**
 * Whether two facts held at once by every reading of their dates: each had begun before the other ended. Not on the
 * day alone on which the one gave way to the other.
 */
export function certainlyMeet(one: GraphEdge, other: GraphEdge): boolean {
  if (isHandover(one, other) || isHandover(other, one)) return false;
  const [first, second] = [timeOf(one), timeOf(other)];
  return isNoLater(first.latestStart, second.earliestEnd) && isNoLater(second.latestStart, first.earliestEnd);
}

/** The days on which both certainly held, with a text that goes on from "at the same time"; undefined where there is none. */
export function sharedDays(one: GraphEdge, other: GraphEdge) {
  const [first, second] = [timeOf(one), timeOf(other)];
  const days = [first, second];
  if (days.some(({ latestStart, earliestEnd }) => !latestStart || !earliestEnd)) return undefined;
  const from = latestOf(days.map(({ latestStart }) => latestStart));
  const to = earliestOf(days.map(({ earliestEnd }) => earliestEnd));
  if (from === undefined || to === undefined || isAfter(from, to)) return undefined;
  const begun = (first.latestStart === from ? first : second).stretch?.fromText ?? [dateText(from)];
  const ended = (first.earliestEnd === to ? first : second).stretch?.toText ?? [dateText(to)];
  return { days: { from, to }, when: from === to ? sharedDayText(from) : sharedTimeText(begun, ended) };
}

/**
 * Whether two facts may have held at once by what is known of both, not only because an end is unknown; and not only
 * on the date, the same for both but for its precision, on which the one gave way to the other.
 */
export function comeClose(one: GraphEdge, other: GraphEdge): boolean {
  const [first, second] = [timeOf(one).stretch, timeOf(other).stretch];
  if (!first || !second || isAfter(first.from, second.to) || isAfter(second.from, first.to)) return false;
  return !isHandover(one, other) && !isHandover(other, one);
}

/** Whether the end of the one and the start of the other are one date, which may be given more or less precisely. */
function isHandover(earlier: GraphEdge, later: GraphEdge): boolean {
  const { endMin, endMax } = timeOf(earlier).bounds;
  const { startMin, startMax } = timeOf(later).bounds;
  if (!endMin || !endMax || !startMin || !startMax) return false;
  return (
    (isNoLater(endMin, startMin) && isNoLater(startMax, endMax)) ||
    (isNoLater(startMin, endMin) && isNoLater(endMax, startMax))
  );
}

/** Whether one passage tells of both for the same time, which is how sources show somebody in two posts. */
export function toldTogether(one: GraphEdge, other: GraphEdge): boolean {
  const { attested } = timeOf(one).dated;
  if (attested === undefined || attested !== timeOf(other).dated.attested) return false;
  const cited = citationsOf(other);
  return citationsOf(one).some((passage) => cited.includes(passage));
}

function citationsOf({ properties }: GraphEdge): unknown[] {
  return Array.isArray(properties.citations) ? properties.citations : [];
}
