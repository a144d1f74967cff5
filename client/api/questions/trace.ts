import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { paths } from '../../../contract/api/routes/paths.ts';
import type { Side } from '../../../contract/model/tenure.ts';
import { call } from '../call.ts';

/** Who headed what, and what ties two entities together. Each question stands under the key by which its answer is kept. */

/** Which tenures are asked for: across the names of a body, and on which side of what has both. */
export interface TenuresRequest {
  lineage: boolean;
  side?: Side | null;
}

export function askTenures(id: string, at: string | undefined, { lineage, side }: TenuresRequest) {
  const input = {
    id,
    at,
    lineage: lineage ? ('true' as const) : ('false' as const),
    side: side ?? undefined,
  };
  return queryOptions({
    queryKey: ['tenures', input],
    queryFn: ({ signal }) => call(routes.tenures, input, signal),
    placeholderData: keepPreviousData,
  });
}

/** Which facts of several people and bodies make one tenure, and where to be careful in them; nothing of none. */
export function askLines(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['lines', ids],
    queryFn: ({ signal }) => call(routes.lines, { body: { ids: [...ids] } }, signal),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** A request for the paths between two entities: how long it may be, and what it may not pass through. */
export interface ConnectionRequest {
  from: string;
  to: string;
  steps: number;
  hubs: boolean;
  avoid: readonly string[];
  at: string | null;
}

export function askPaths({ from, to, steps, hubs, avoid, at }: ConnectionRequest) {
  const input = {
    ...{ from, to, maxHops: steps, hubs: hubs ? ('true' as const) : ('false' as const) },
    ...(avoid.length > 0 && { avoid: avoid.join(',') }),
    ...(at !== null && { at }),
  };
  return queryOptions({
    queryKey: ['paths', input],
    queryFn: ({ signal }) => call(paths, input, signal),
  });
}

/** A body’s stages from its first name to its last, each with its heads. */
export function askLineage(id: string, at?: string) {
  return queryOptions({
    queryKey: ['lineage', id, at],
    queryFn: ({ signal }) => call(routes.lineage, { id, at }, signal),
  });
}

/**
 * Who headed what near an entity.
 * @param at EDTF; the time of the event or document itself where absent
 */
export function askOfficeHolders(id: string, at?: string) {
  return queryOptions({
    queryKey: ['office-holders', id, at],
    queryFn: ({ signal }) => call(routes.officeHolders, { id, at }, signal),
  });
}
