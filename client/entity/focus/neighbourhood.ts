import type { GraphEdge } from '../../../contract/model/graph.ts';
import type { Bounds } from '../../../contract/model/time/bounds.ts';
import { timeStatusOf } from '../../../contract/model/time/time-status.ts';
import { edgesByNode } from '../../workspace/edges-by-node.ts';
import { endsOf } from '../../workspace/time-status.ts';
import type { ShownGraph } from '../shown-graph.ts';

interface Around {
  ids: readonly string[];
  /** How many relationships away a node may be. */
  steps: number;
  /** Only by what held, or may have held, on these days; null for any time. */
  interval: Bounds | null;
}

/**
 * Some nodes with all that is up to some steps away from them, and the relationships that lead there: a breadth-first
 * search.
 * @returns ids of nodes and of relationships
 */
export function neighbourhood(graph: ShownGraph, { ids, steps, interval }: Around): Set<string> {
  const byNode = edgesByNode(followed(graph, interval));
  const visited = new Set(ids.filter((id) => graph.nodes.has(id)));
  const edges = new Set<string>();
  let frontier = [...visited];
  for (let step = 0; step < steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const edge of frontier.flatMap((id) => byNode.get(id) ?? [])) {
      edges.add(edge.id);
      for (const end of [edge.source, edge.target]) {
        if (visited.has(end)) continue;
        visited.add(end);
        next.push(end);
      }
    }
    frontier = next;
  }
  return new Set([...visited, ...edges]);
}

/** The relationships that may be followed. */
function followed({ nodes, edges }: ShownGraph, interval: Bounds | null): GraphEdge[] {
  return [...edges.values()].filter((edge) => {
    const ends = endsOf(edge, nodes);
    return ends.length === 2 && (!interval || timeStatusOf(edge, interval, ends) !== 'no');
  });
}
