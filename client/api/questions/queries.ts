import { queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** Saved queries. Each question stands under the key by which its answer is kept. */

export function askQueries() {
  return queryOptions({ queryKey: ['queries'], queryFn: ({ signal }) => call(routes.queries, {}, signal) });
}

export function askRun(name: string, parameters: Record<string, string>) {
  return queryOptions({
    queryKey: ['run', name, parameters],
    queryFn: ({ signal }) => call(routes.runQuery, { name, body: { parameters } }, signal),
    retry: false,
    // Every run is an answer of its own, drawn anew, also where it says the same.
    structuralSharing: false,
  });
}
