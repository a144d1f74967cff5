import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { type TimeStatus, timeStatusOf } from '../../contract/model/time/time-status.ts';

interface TimedGraph {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
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
