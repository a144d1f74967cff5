import type { GraphEdge } from '../../../contract/model/graph.ts';
import { isOfFamily, roleIn } from '../../../contract/model/meaning.ts';
import type { Headship } from '../../../contract/model/tenure.ts';

/** In which rank somebody was in charge: as the head, as an acting head, or as a deputy. */
export function rankOf(edge: GraphEdge): Headship['rank'] {
  if (isOfFamily(edge, 'deputy headship')) return 'deputy';
  return /\b(acting|interim|provisional)\b/i.test(roleIn(edge) ?? '') ? 'acting' : 'head';
}
