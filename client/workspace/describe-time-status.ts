import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { timeStatusOf } from '../../contract/model/time/time-status.ts';
import { queryInterval } from './as-of.ts';
import { timeStatusText } from './texts.ts';

/**
 * How an entity or a relationship stands on the as-of date, for those who do not see it drawn.
 * @param ends the entities that a relationship joins, as far as they are known
 * @returns undefined at any time
 */
export function describeTimeStatus(
  fact: GraphNode | GraphEdge,
  asOf: string | null,
  ends: readonly GraphNode[] = [],
): Segment[] | undefined {
  const interval = queryInterval(asOf);
  if (asOf === null || !interval) return undefined;
  return timeStatusText(timeStatusOf(fact, interval, ends), asOf);
}
