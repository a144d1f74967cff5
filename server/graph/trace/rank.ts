import type { GraphEdge } from '../../../contract/model/graph.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import type { Profile } from '../../../contract/model/profile.ts';
import type { Headship } from '../../../contract/model/tenure.ts';
import { meaningOf } from '../meaning.ts';

/** In which rank somebody was in charge: as the head, as an acting head, or as a deputy. */
export function rankOf(profile: Profile, { type, properties }: GraphEdge): Headship['rank'] {
  const known = meaningOf(profile, type);
  if (known?.family === 'deputy headship') return 'deputy';
  const role = known?.role === undefined ? undefined : ownValue(properties, known.role);
  return typeof role === 'string' && /\b(acting|interim|provisional)\b/i.test(role) ? 'acting' : 'head';
}
