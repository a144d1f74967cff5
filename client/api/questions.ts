import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../contract/api/routes/index.ts';
import { paths } from '../../contract/api/routes/paths.ts';
import { call } from './call.ts';

/** Every question the page asks the API, each under the key by which its answer is kept. */

export function askReady() {
  return queryOptions({ queryKey: ['ready'], queryFn: ({ signal }) => call(routes.ready, {}, signal) });
}

/** What is searched: everything, or one label, of which bodies with a known head may come first. */
export interface SearchRequest {
  kind?: string | undefined;
  headedFirst?: boolean | undefined;
  limit?: number | undefined;
}

export function askSearch(q: string, { kind, headedFirst = false, limit = 10 }: SearchRequest = {}) {
  return queryOptions({
    queryKey: ['search', q, kind, headedFirst, limit],
    queryFn: ({ signal }) =>
      call(routes.search, { q, kind, headedFirst: headedFirst ? 'true' : 'false', limit }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

/** The best connected entities of a kind, to begin with. */
export function askExamples(kind: string | undefined, limit: number) {
  return queryOptions({
    queryKey: ['examples', kind, limit],
    queryFn: ({ signal }) => call(routes.overview, { kind, limit }, signal),
  });
}

/** As many as can be read at a glance when the page opens. */
const atAGlance = 44;

/** Exactly these entities and the relationships among them, which is how a View is restored; null: the overview. */
export function askGraph(ids: readonly string[] | null) {
  return queryOptions({
    queryKey: ['graph', ids],
    queryFn: ({ signal }) =>
      ids
        ? call(routes.subgraph, { body: { ids: [...ids] } }, signal)
        : call(routes.overview, { limit: atAGlance }, signal),
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

/** @param at the date on which its relationships are counted as well; null for none */
export function askEntity(id: string, at: string | null = null) {
  return queryOptions({
    queryKey: ['entity', id, at],
    queryFn: ({ signal }) => call(routes.entity, { id, ...(at !== null && { at }) }, signal),
  });
}

/** How many neighbours come at a time. */
export const neighboursPageSize = 12;

/** @param at only what held, or may have held, on this date */
export function askFirstNeighbours(id: string, at: string | null) {
  return queryOptions({
    queryKey: ['first neighbours', id, at],
    queryFn: ({ signal }) =>
      call(routes.neighbours, { id, limit: neighboursPageSize, ...(at && { at }) }, signal),
  });
}

/** An entity with all its relationships, up to the limit of one answer. */
export function askRelationships(id: string) {
  return queryOptions({
    queryKey: ['relationships', id],
    queryFn: ({ signal }) => call(routes.neighbours, { id, limit: 200 }, signal),
  });
}

/** The neighbours by one type of relationship, page after page. */
export function askNeighbourPages(id: string, filter: { type: string; direction: 'out' | 'in' }) {
  return infiniteQueryOptions({
    queryKey: ['neighbours', id, filter],
    queryFn: ({ signal, pageParam }) =>
      call(routes.neighbours, { id, ...filter, limit: 20, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function askTenures(id: string, at: string | undefined, lineage: boolean) {
  return queryOptions({
    queryKey: ['tenures', id, at, lineage],
    queryFn: ({ signal }) => call(routes.tenures, { id, at, lineage: lineage ? 'true' : 'false' }, signal),
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
