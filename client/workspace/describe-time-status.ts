import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { type AsOf, queryInterval } from './as-of.ts';
import { type TimeStatus, timeStatusOf } from './time-status.ts';

const words: Record<TimeStatus, (date: string) => string> = {
  certain: (date) => `certain as of ${date}`,
  possible: (date) => `possible as of ${date}`,
  undated: (date) => `possible as of ${date}, undated`,
  no: (date) => `not as of ${date}`,
};

/**
 * How an entity or a tie stands on the as-of date, for those who do not see it drawn.
 * @param ends the entities that a tie joins, as far as they are known
 * @returns undefined at any time
 */
export function describeTimeStatus(
  fact: GraphNode | GraphEdge,
  asOf: AsOf,
  ends: readonly GraphNode[] = [],
): string | undefined {
  const asked = queryInterval(asOf);
  if (asOf.at === null || !asked) return undefined;
  return words[timeStatusOf(fact, asked, ends)](describeDate(asOf.at));
}
