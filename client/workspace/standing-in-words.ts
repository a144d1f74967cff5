import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { dateInWords } from '../../contract/text/dates.ts';
import { type AsOf, askedDays } from './as-of.ts';
import { type Standing, standingOf } from './standing.ts';

const words: Record<Standing, (date: string) => string> = {
  certain: (date) => `certain as of ${date}`,
  possible: (date) => `possible as of ${date}`,
  undated: (date) => `possible as of ${date}, no dates known`,
  no: (date) => `not as of ${date}`,
};

/**
 * How an entity or a tie stands on the as-of date, for those who do not see it drawn.
 * @param ends the entities that a tie joins, as far as they are known
 * @returns undefined at any time
 */
export function standingInWords(
  fact: GraphNode | GraphEdge,
  asOf: AsOf,
  ends: readonly GraphNode[] = [],
): string | undefined {
  const asked = askedDays(asOf);
  if (asOf.at === null || !asked) return undefined;
  return words[standingOf(fact, asked, ends)](dateInWords(asOf.at));
}
