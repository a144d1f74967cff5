import { queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';

/** What the graph is made of. Each question stands under the key by which its answer is kept. */

export function askSchema() {
  return queryOptions({ queryKey: ['schema'], queryFn: ({ signal }) => call(routes.schema, {}, signal) });
}

/** Which types join which labels, and what properties hold, by a sample. */
export function askSchemaGraph() {
  return queryOptions({
    queryKey: ['schema graph'],
    queryFn: ({ signal }) => call(routes.schemaGraph, {}, signal),
  });
}

export function askProfile() {
  return queryOptions({ queryKey: ['profile'], queryFn: ({ signal }) => call(routes.profile, {}, signal) });
}

/** The indexes that a search asks, and those that would make it better. */
export function askSearchIndexes() {
  return queryOptions({
    queryKey: ['search indexes'],
    queryFn: ({ signal }) => call(routes.searchIndexes, {}, signal),
    staleTime: 0,
  });
}

/** What Cypher is as the open database speaks it. */
export function askCypherLanguage() {
  return queryOptions({
    queryKey: ['cypher language'],
    queryFn: ({ signal }) => call(routes.cypherLanguage, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
