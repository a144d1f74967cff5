import type { GivenParameter } from '../../../contract/api/query-parameter.ts';
import type { Result } from '../../../contract/api/result.ts';
import type { StoredQuery } from '../../../contract/api/routes/queries.ts';
import { NotFoundError, OutOfMemoryError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open.ts';
import { parseParameters } from './parameters.ts';
import { resultOf } from './result.ts';

/** More rows than anybody reads; a result says where it was cut off. */
const maxRows = 1_000;

/** @throws NotFoundError */
export function savedQuery(graph: OpenGraph, name: string): StoredQuery {
  const query = graph.saved.find((each) => each.name === name);
  if (query) return query;
  throw new NotFoundError(`There is no saved query "${name}". See /api/queries for all saved queries.`);
}

/**
 * Runs a saved query.
 * @param input.parameters as typed into a form
 * @throws NotFoundError, BadInputError naming every wrong parameter, OutOfMemoryError naming what may narrow it
 */
export async function runSavedQuery(
  graph: OpenGraph,
  { name, parameters }: { name: string; parameters: Record<string, GivenParameter> },
): Promise<Result> {
  const query = savedQuery(graph, name);
  const values = await parseParameters(graph, query, parameters);
  const began = performance.now();
  const answer = await graph
    .read({ text: query.text, parameters: values }, maxRows)
    .catch((error: unknown) => {
      if (!(error instanceof OutOfMemoryError)) throw error;
      throw new OutOfMemoryError(
        error.cause,
        query.parameters.map(({ label }) => label),
      );
    });
  return resultOf(graph, answer, performance.now() - began);
}
