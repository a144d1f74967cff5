import { useQueries } from '@tanstack/react-query';
import { queryClient } from '../api/client.ts';
import { askSearch } from '../api/questions.ts';
import type { ResultGroup } from './best.ts';

/** A label to search in, and the title above what was found there; null searches everything. */
export interface SearchScope {
  kind: string | null;
  title: string | null;
}

export const everything: readonly SearchScope[] = [{ kind: null, title: null }];

/** Searches every scope at once; a request that is no longer wanted is cancelled. */
export function useSearch(text: string, scopes: readonly SearchScope[]) {
  const answers = useQueries({ queries: scopes.map(({ kind }) => askSearch(text, kind ?? undefined)) });
  const groups = scopes.map(({ title }, index) => ({ title, results: answers[index]?.data?.results ?? [] }));
  return {
    groups: text === '' ? [] : groups.filter((group) => group.results.length > 0),
    searching: answers.some((answer) => answer.isFetching),
    error: answers.find((answer) => answer.error)?.error ?? null,
  };
}

/** The same search for one who does not wait for suggestions. */
export async function searchNow(text: string, scopes: readonly SearchScope[]): Promise<ResultGroup[]> {
  const answers = await Promise.all(
    scopes.map(({ kind }) => queryClient.fetchQuery(askSearch(text, kind ?? undefined))),
  );
  return scopes.map(({ title }, index) => ({ title, results: answers[index]?.results ?? [] }));
}
