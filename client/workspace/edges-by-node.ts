import type { GraphEdge } from '../../contract/model/graph.ts';

/** The relationships at each node, by its id; one of a node with itself once. */
export function edgesByNode(edges: Iterable<GraphEdge>): ReadonlyMap<string, readonly GraphEdge[]> {
  const byNode = new Map<string, GraphEdge[]>();
  for (const edge of edges)
    for (const id of new Set([edge.source, edge.target])) {
      const known = byNode.get(id);
      if (known) known.push(edge);
      else byNode.set(id, [edge]);
    }
  return byNode;
}
