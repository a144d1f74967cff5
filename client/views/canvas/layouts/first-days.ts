import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { endsOf, isOfFamily } from '../../../../contract/model/meaning.ts';

import { earliestOf, momentOf } from '../../../../contract/model/time/days.ts';
import { ownDayBoundsOf, provenLifeOf } from '../../../../contract/model/time/stored.ts';

export interface FirstDay {
  /** In milliseconds since 1970, UTC. */
  time: number;
  /** Whether the entity itself is dated, and not only its facts, or what it came of or turned into. */
  isOwn: boolean;
}

/**
 * The first day known of each entity, else of how it came to be, else the day by which its facts prove it, else that of
 * what it turned into; only where one is known.
 */
export function firstDays(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Map<string, FirstDay> {
  const successions = [...edges].filter((each) => isOfFamily(each, 'succession'));
  const day = (fact: GraphNode | GraphEdge) => earliestOf(Object.values(ownDayBoundsOf(fact)));
  const first = (end: 'source' | 'target', id: string) =>
    earliestOf(successions.filter((edge) => endsOf(edge)[end] === id).map(day));
  return new Map(
    [...nodes].flatMap((node) => {
      const own = day(node);
      const { begunBy, lastedTo } = provenLifeOf(node);
      const known = own ?? first('target', node.id) ?? begunBy ?? lastedTo ?? first('source', node.id);
      return known === undefined
        ? []
        : [[node.id, { time: momentOf(known), isOwn: own !== undefined }] as const];
    }),
  );
}
