import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { isOfFamily } from '../../../../contract/model/relationship-types.ts';
import { earliestOf } from '../../../../contract/model/time/holding.ts';
import { ownDayBoundsOf } from '../../../../contract/model/time/stored.ts';

export interface FirstDay {
  /** In milliseconds since 1970, UTC. */
  time: number;
  /** Whether the entity itself is dated, and not only what it came of or turned into. */
  isOwn: boolean;
}

/** The first day known of each entity, else of how it came to be, else of what it turned into; only where one is. */
export function firstDays(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Map<string, FirstDay> {
  const successions = [...edges].filter(({ type }) => isOfFamily(type, 'succession'));
  const day = (fact: GraphNode | GraphEdge) => earliestOf(Object.values(ownDayBoundsOf(fact)));
  const first = (end: 'source' | 'target', id: string) =>
    earliestOf(successions.filter((edge) => edge[end] === id).map(day));
  return new Map(
    [...nodes].flatMap((node) => {
      const own = day(node);
      const known = own ?? first('target', node.id) ?? first('source', node.id);
      return known === undefined
        ? []
        : [[node.id, { time: Date.parse(known), isOwn: own !== undefined }] as const];
    }),
  );
}
