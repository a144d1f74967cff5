import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { holdsInLife } from '../../contract/model/time/existing.ts';
import type { HoldStatus } from '../../contract/model/time/holding.ts';
import { dayBoundsOf, isDated } from '../../contract/model/time/stored.ts';

/** Whether something held in the query interval; `undated` where it is possible for want of any date. */
export type TimeStatus = HoldStatus | 'undated';

interface TimedGraph {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/**
 * How an entity or a relationship stands, by the same predicate that the server answers by.
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

/** How every node and edge of a graph stands in the query interval, by id. */
export function timeStatusesOf(
  { nodes, edges }: TimedGraph,
  interval: Bounds,
): ReadonlyMap<string, TimeStatus> {
  const statuses = new Map<string, TimeStatus>();
  for (const node of nodes.values()) statuses.set(node.id, timeStatusOf(node, interval));
  for (const edge of edges.values()) statuses.set(edge.id, timeStatusOf(edge, interval, endsOf(edge, nodes)));
  return statuses;
}

/** The entities that a relationship joins, as far as the canvas holds them. */
export function endsOf({ source, target }: GraphEdge, nodes: ReadonlyMap<string, GraphNode>): GraphNode[] {
  return [nodes.get(source), nodes.get(target)].filter((node) => node !== undefined);
}
