import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../contract/routes/index.ts';
import { call } from './call.ts';

/** Every question the page asks the API, each under the key by which its answer is kept. */

export function askReady() {
  return queryOptions({ queryKey: ['ready'], queryFn: ({ signal }) => call(routes.ready, {}, signal) });
}

export function askSearch(q: string, kind?: string) {
  const limit = 10;
  return queryOptions({
    queryKey: ['search', q, kind],
    queryFn: ({ signal }) => call(routes.search, { q, kind, limit }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

export function askOverview(kind?: string, limit?: number) {
  return queryOptions({
    queryKey: ['overview', kind, limit],
    queryFn: ({ signal }) => call(routes.overview, { kind, limit }, signal),
  });
}

/** Exactly these entities and the ties among them: how a link restores its picture. */
export function askPicture(ids: readonly string[]) {
  return queryOptions({
    queryKey: ['picture', ids],
    queryFn: ({ signal }) => call(routes.overview, { ids: ids.join(','), limit: ids.length }, signal),
  });
}

export function askEntity(id: string) {
  return queryOptions({
    queryKey: ['entity', id],
    queryFn: ({ signal }) => call(routes.entity, { id }, signal),
  });
}

export function askTenures(id: string, at: string | undefined, lineage: boolean) {
  return queryOptions({
    queryKey: ['tenures', id, at, lineage],
    queryFn: ({ signal }) => call(routes.tenures, { id, at, lineage: lineage ? 'true' : 'false' }, signal),
  });
}

export function askQueries() {
  return queryOptions({ queryKey: ['queries'], queryFn: ({ signal }) => call(routes.queries, {}, signal) });
}

export function askRun(name: string, parameters: Record<string, string>) {
  return queryOptions({
    queryKey: ['run', name, parameters],
    queryFn: ({ signal }) => call(routes.runQuery, { name, body: { parameters } }, signal),
    retry: false,
  });
}

export function askSources() {
  return queryOptions({ queryKey: ['sources'], queryFn: ({ signal }) => call(routes.sources, {}, signal) });
}

export function askSource(id: string) {
  return queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => call(routes.source, { id }, signal),
  });
}
