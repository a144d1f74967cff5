import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { GivenParameter } from '../../../contract/api/query-parameter.ts';
import type { Result } from '../../../contract/api/result.ts';
import * as routes from '../../../contract/api/routes/index.ts';
import { call } from '../call.ts';
import { growingResult } from '../growing-result.ts';
import { untilOutageEnds } from '../outage.ts';
import { ProblemError } from '../problem-error.ts';

/** Values as typed into a form, by the parameter's name. */
type Parameters = Readonly<Record<string, GivenParameter>>;

/** Saved queries. Each question stands under the key by which its answer is kept. */

/** Asked again often, since others save too, and files are brought by hand. */
export function askQueries() {
  return queryOptions({
    queryKey: ['queries'],
    queryFn: ({ signal }) => call(routes.queries, {}, signal),
    staleTime: 5_000,
    refetchOnWindowFocus: true,
  });
}

/** A saved query with its whole file, as it is now. */
export function askQuery(name: string) {
  return queryOptions({
    queryKey: ['query', name],
    queryFn: ({ signal }) => call(routes.query, { name }, signal),
    staleTime: 0,
  });
}

/** The file of a saved query as it is now, right or not. */
export function askSource(name: string) {
  return queryOptions({
    queryKey: ['source', name],
    queryFn: ({ signal }) => call(routes.querySource, { name }, signal),
    staleTime: 0,
  });
}

/** What is wrong with the file of a query. */
export function askCheck(source: string) {
  return queryOptions({
    queryKey: ['check', source],
    queryFn: ({ signal }) => call(routes.checkQuery, { body: { source } }, signal),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
  });
}

/** The answer of a run, which grows while it is fetched. */
export function askRun(name: string, parameters: Parameters) {
  return queryOptions({
    queryKey: ['run', name, parameters],
    queryFn: async ({ signal, client, queryKey }) => {
      const onGrown = (result: Result) => client.setQueryData(queryKey, result);
      const run = () => growingResult(routes.runQuery, { name, body: { parameters } }, { signal, onGrown });
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof ProblemError) || error.retryAfter === undefined) throw error;
        // Once: it may be what the server could not answer for.
        await untilOutageEnds(error.problem.detail, error.retryAfter, signal);
        return await run();
      }
    },
    retry: false,
    // Every run is an answer of its own, drawn anew, also where it says the same.
    structuralSharing: false,
  });
}

/** The values in the graph that fit a parameter, beside those before it. */
export function askChoices(name: string, parameter: string, parameters: Parameters, search: string) {
  return queryOptions({
    queryKey: ['choices', name, parameter, parameters, search],
    queryFn: ({ signal }) =>
      call(routes.queryChoices, { name, parameter, body: { parameters, search } }, signal),
    placeholderData: keepPreviousData,
  });
}
