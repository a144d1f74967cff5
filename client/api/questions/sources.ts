import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** Sources, and what rests on them. Each question stands under the key by which its answer is kept. */

export function askSources() {
  return queryOptions({ queryKey: ['sources'], queryFn: ({ signal }) => call(routes.sources, {}, signal) });
}

export function askSource(id: string) {
  return infiniteQueryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal, pageParam }) => call(routes.source, { id, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** What rests on a paragraph, page after page. */
export function askCiting(passage: string) {
  return infiniteQueryOptions({
    queryKey: ['citing', passage],
    queryFn: ({ signal, pageParam }) => call(routes.citing, { id: passage, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}
