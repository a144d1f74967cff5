import type { GraphEdge, GraphNode } from '../graph.ts';
import type { Bounds } from './bounds.ts';
import { holdsInLife } from './existing.ts';
import type { HoldStatus } from './holding.ts';
import { dayBoundsOf, isDated } from './stored.ts';

/** Whether something held in the query interval; `undated` where it is possible for want of any date. */
export type TimeStatus = HoldStatus | 'undated';

/**
 * How an entity or a relationship stands, by the one predicate that everything is answered by.
 * @param interval the query interval, inclusive
 * @param ends the entities that a relationship joins, as far as they are known
 */
export function timeStatusOf(
  fact: GraphNode | GraphEdge,
  interval: Bounds,
  ends: readonly GraphNode[] = [],
): TimeStatus {
  const answer = holdsInLife(dayBoundsOf(fact), ends.map(dayBoundsOf), interval);
  return answer === 'possible' && !isDated(fact) ? 'undated' : answer;
}
