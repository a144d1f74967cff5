import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** What is so on some dates and not on others. Each question stands under the key by which its answer is kept. */

/** What differs between two dates. */
export function askChanges(from: string, to: string) {
  return queryOptions({
    queryKey: ['changes', from, to],
    queryFn: ({ signal }) => call(routes.changes, { from, to }, signal),
    placeholderData: keepPreviousData,
  });
}

/** How much is recorded of each year. */
export function askActivity() {
  return queryOptions({
    queryKey: ['activity'],
    queryFn: ({ signal }) => call(routes.activity, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
