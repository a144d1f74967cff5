import type { Result } from '../../../contract/api/result.ts';
import type { ParsedQuery } from '../../cypher/saved-query.ts';
import { OutOfMemoryError } from '../../problems/errors.ts';
import { runStatement } from '../console/run-statement.ts';
import type { OpenGraph } from '../open.ts';
import { withPlaces } from './judge.ts';
import { type Given, parseParameters } from './parameters.ts';
import { resultOf } from './result.ts';

/** More rows than anybody reads; a result says where it was cut off. */
const maxRows = 1_000;

/**
 * Runs a saved query; one that somebody saved once its statement was found harmless.
 * @param given as typed into a form
 * @throws InvalidQueryError, BadInputError naming every wrong parameter, OutOfMemoryError naming what may narrow it
 */
export async function runSavedQuery(graph: OpenGraph, query: ParsedQuery, given: Given): Promise<Result> {
  const values = await parseParameters(graph, query, given);
  if (query.origin === 'own') {
    const written = { statement: query.text, parameters: values };
    return withPlaces(query.statement, () => runStatement(graph, written, maxRows));
  }
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
