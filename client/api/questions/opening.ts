import { queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { openingSize } from '../../../contract/model/view.ts';
import { call } from '../call.ts';

/** What the page opens with. Each question stands under the key by which its answer is kept. */

export function askReady() {
  return queryOptions({ queryKey: ['ready'], queryFn: ({ signal }) => call(routes.ready, {}, signal) });
}

/** Exactly these entities and the relationships among them, which is how a View is restored; null: the overview. */
export function askGraph(ids: readonly string[] | null) {
  return queryOptions({
    queryKey: ['graph', ids],
    queryFn: ({ signal }) =>
      ids
        ? call(routes.subgraph, { body: { ids: [...ids] } }, signal)
        : call(routes.overview, { limit: openingSize }, signal),
  });
}

/** A View that the workspace keeps. */
export function askView(id: string) {
  return queryOptions({
    queryKey: ['view', id],
    queryFn: ({ signal }) => call(routes.view, { id }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The saved views. Asked again often, since others save too, and files are brought by hand. */
export function askViews() {
  return queryOptions({
    queryKey: ['views'],
    queryFn: ({ signal }) => call(routes.views, {}, signal),
    staleTime: 5_000,
    refetchOnWindowFocus: true,
  });
}
