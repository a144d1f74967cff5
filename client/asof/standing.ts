import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import type { Bounds } from '../../contract/time/bounds.ts';
import { type Held, held } from '../../contract/time/holding.ts';
import { dayBoundsOf } from '../../contract/time/stored.ts';

/** Whether something held on the days asked about; undated where no source dates it, which raises no doubt. */
export type Standing = Held | 'undated';

interface Picture {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/** @param asked the days asked about, inclusive */
export function standingOf(fact: GraphNode | GraphEdge, asked: Bounds): Standing {
  const bounds = dayBoundsOf(fact);
  return Object.keys(bounds).length === 0 ? 'undated' : held(bounds, asked);
}

/**
 * How every node and edge of a picture stands on the days asked about, by id. A tie does not hold where one of
 * its ends does not.
 */
export function standingsOf({ nodes, edges }: Picture, asked: Bounds): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const node of nodes.values()) standings.set(node.id, standingOf(node, asked));
  for (const edge of edges.values()) {
    const broken = [edge.source, edge.target].some((end) => standings.get(end) === 'no');
    standings.set(edge.id, broken ? 'no' : standingOf(edge, asked));
  }
  return standings;
}
