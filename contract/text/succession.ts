import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { readsAsMeant, successionForm } from '../model/meaning.ts';

import { isKnownOrder } from '../model/time/order-of-names.ts';

/**
 * How a stage of a body goes on with the one that it came of, or that came of it: `renamed from`. A name that is not
 * known to be the earlier is only another: `also called`.
 * @param direction `in` from the later stage, `out` from the earlier
 */
export function wordsOfSuccession(
  edge: GraphEdge,
  { source, target }: { source: GraphNode; target: GraphNode },
  direction: 'in' | 'out',
): string {
  const isOrdered = successionForm(edge) !== 'renaming' || isKnownOrder(edge, source, target);
  return isOrdered ? readsAsMeant(edge, direction) : 'also called';
}
