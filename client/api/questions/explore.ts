import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as routes from '../../../contract/api/routes/index.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';
import { call } from '../call.ts';

/** What is searched, and what an entity leads to. Each question stands under the key by which its answer is kept. */

/** What is searched: everything, one label or what plays a role, of which bodies with a known head may come first. */
export interface SearchRequest {
  kind?: string | undefined;
  role?: Role | undefined;
  headedFirst?: boolean | undefined;
  limit?: number | undefined;
}

export function askSearch(q: string, { kind, role, headedFirst = false, limit = 10 }: SearchRequest = {}) {
  return queryOptions({
    queryKey: ['search', q, kind, role, headedFirst, limit],
    queryFn: ({ signal }) =>
      call(routes.search, { q, kind, role, headedFirst: headedFirst ? 'true' : 'false', limit }, signal),
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

/** Some nodes of a label with a few neighbours, or some relationships of a type with their ends. */
export type SampleOf = { label: string } | { type: string };

export function askSample(of: SampleOf, limit: number) {
  return queryOptions({
    queryKey: ['sample', of, limit],
    queryFn: ({ signal }) =>
      call(
        routes.overview,
        'type' in of ? { type: of.type, limit } : { kind: of.label, neighbours: 'true', limit },
        signal,
      ),
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
