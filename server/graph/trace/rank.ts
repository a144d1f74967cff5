import type { GraphEdge } from '../../../contract/model/graph.ts';
import { isOfFamily } from '../../../contract/model/relationship-types.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';

/** In which rank somebody was in charge: as the head, as an acting head, or as a deputy. */
export function rankOf({ type, properties: { role } }: GraphEdge): Tenure['rank'] {
  if (isOfFamily(type, 'deputy headship')) return 'deputy';
  return typeof role === 'string' && /\b(acting|interim|provisional)\b/i.test(role) ? 'acting' : 'head';
}
