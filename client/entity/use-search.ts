import { useQueries } from '@tanstack/react-query';
import type { Searched } from '../../contract/api/routes/search.ts';
import { queryClient } from '../api/client.ts';
import { askSearch, type SearchRequest } from '../api/questions/explore.ts';
import type { ResultGroup } from './best.ts';
import { elsewhere } from './texts.ts';

/** A label or a role to search in, and the title above what was found there; without either, everything is searched. */
export interface SearchScope extends Pick<SearchRequest, 'role' | 'headedFirst' | 'limit'> {
  kind: string | null;
  title: string | null;
  /** What is searched, in the plural: `bodies`. By the kind where absent. */
  noun?: string;
}

export const everything: readonly SearchScope[] = [{ kind: null, title: null }];

/** Searches every scope at once; a request that is no longer wanted is cancelled. */
export function useSearch(text: string, scopes: readonly SearchScope[]) {
  const answers = useQueries({ queries: scopes.map((scope) => askScope(text, scope)) });
  const groups = scopes.map(({ title, headedFirst = false }, index) => ({
    title,
    showsHeads: headedFirst,
    isElsewhere: false,
    results: answers[index]?.data?.results ?? [],
  }));
  return {
    groups: text === '' ? [] : groups.filter((group) => group.results.length > 0),
    searching: answers.some((answer) => answer.isFetching),
    error: answers.find((answer) => answer.error)?.error ?? null,
    incomplete: text === '' ? undefined : leastComplete(answers.flatMap(({ data }) => data?.searched ?? [])),
  };
}

/** Of several searches that did not look at every name, the one that read most. */
function leastComplete(searches: readonly Searched[]): Searched | undefined {
  return searches
    .filter(({ isComplete }) => !isComplete)
    .toSorted((one, other) => (other.scanned?.of ?? 0) - (one.scanned?.of ?? 0))[0];
}

/**
 * The same, and everything where the scopes hold nothing and may be left.
 * @returns with it what was searched: the scopes, or everything
 */
export function useWideningSearch(text: string, scopes: readonly SearchScope[], widens: boolean) {
  const narrow = useSearch(text, scopes);
  const isNowhere =
    widens && text !== '' && !narrow.searching && narrow.error === null && narrow.groups.length === 0;
  const wide = useSearch(isNowhere ? text : '', everything);
  if (!isNowhere) return { ...narrow, searched: scopes };
  const title = elsewhere(text, scopes);
  const groups = wide.groups.map((group) => ({ ...group, title, isElsewhere: true }));
  return { ...wide, groups, searched: everything };
}

/** The same search for one who does not wait for suggestions. */
export async function searchNow(text: string, scopes: readonly SearchScope[]): Promise<ResultGroup[]> {
  const answers = await Promise.all(scopes.map((scope) => queryClient.fetchQuery(askScope(text, scope))));
  return scopes.map(({ title }, index) => ({ title, results: answers[index]?.results ?? [] }));
}

function askScope(text: string, { kind, ...request }: SearchScope) {
  const { role, headedFirst, limit } = request;
  return askSearch(text, { kind: kind ?? undefined, role, headedFirst, limit });
}
