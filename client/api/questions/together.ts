import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** What is found from several entities at once. Each question stands under the key by which its answer is kept. */

/** @param at only what held, or may have held, on this date; null for any time */
export function askShared(ids: readonly string[], at: string | null, limit: number) {
  return queryOptions({
    queryKey: ['shared', ids, at, limit],
    queryFn: ({ signal }) =>
      call(routes.sharedNeighbours, { body: { ids: [...ids], limit, ...(at !== null && { at }) } }, signal),
    enabled: ids.length > 1 && ids.length <= routes.maxTogether,
    placeholderData: keepPreviousData,
  });
}

/** How many relationships entities have, at any time. */
export function askDegrees(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['degrees', ids],
    queryFn: ({ signal }) => call(routes.degrees, { body: { ids: [...ids] } }, signal),
    enabled: ids.length > 0,
  });
}
