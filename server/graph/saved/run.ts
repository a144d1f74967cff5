import type { Result } from '../../../contract/api/result.ts';
import { standardRows } from '../../../contract/api/statement-limits.ts';
import { isKeyword, tokensOf } from '../../../contract/text/cypher-tokens.ts';
import type { ParsedQuery } from '../../cypher/saved-query.ts';
import { OutOfMemoryError } from '../../problems/errors.ts';
import { runStatement } from '../console/run-statement.ts';
import type { OpenGraph } from '../open-graph.ts';
import { collected } from '../results/collect.ts';
import { countLimits, type RowLimits } from '../results/row-limits.ts';
import { type Outlet, sendRows } from '../results/send-answer.ts';
import { type Given, parseParameters } from './parameters.ts';
import { withPlaces } from './statement-faults.ts';

/** Runs a saved query as `sendSavedQuery` does, and gives its answer as one. */
export function runSavedQuery(graph: OpenGraph, query: ParsedQuery, given: Given): Promise<Result> {
  return collected((outlet) => sendSavedQuery(graph, query, given, outlet));
}

/**
 * Runs a saved query, one that somebody saved once its statement was found harmless, and emits its answer piece by piece.
 * @param given as typed into a form
 * @throws InvalidQueryError, BadInputError naming every wrong parameter, OutOfMemoryError naming what may narrow it
 */
export async function sendSavedQuery(
  graph: OpenGraph,
  query: ParsedQuery,
  given: Given,
  outlet: Outlet,
): Promise<void> {
  const values = await parseParameters(graph, query, given);
  if (query.origin === 'own') {
    const written = { statement: query.text, parameters: values };
    return withPlaces(query.statement, () => runStatement(graph, written, standardRows, outlet));
  }
  const began = performance.now();
  const { counts, citations } = await graph
    .send({ text: query.text, parameters: values }, (answer) =>
      sendRows(graph, answer, { ...limitsOf(query.text), bytes: outlet.bytes }, outlet.emit),
    )
    .catch((error: unknown) => {
      if (!(error instanceof OutOfMemoryError)) throw error;
      throw new OutOfMemoryError(
        error.cause,
        query.parameters.map(({ label }) => label),
      );
    });
  const milliseconds = Math.round(performance.now() - began);
  await outlet.emit({ citations, notifications: [], summary: { ...counts, milliseconds } });
}

/** A query that itself ends after one row more than is shown says by it that there are more, not how many. */
function limitsOf(text: string): Omit<RowLimits, 'bytes'> {
  const [limit, count] = tokensOf(text).slice(-2);
  const endsAfter = isKeyword(limit, 'LIMIT') ? Number(count?.text) : undefined;
  return {
    ...countLimits,
    rows: standardRows,
    ...(endsAfter === standardRows + 1 && { counted: standardRows }),
  };
}
