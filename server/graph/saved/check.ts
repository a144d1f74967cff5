import { type ParsedQuery, readQuery } from '../../cypher/saved-query.ts';
import { CypherFileError, type Fault, parseStatement, type Statement } from '../../cypher/statement.ts';
import type { OpenGraph } from '../open-graph.ts';
import { faultsOfStatement } from './statement-faults.ts';

/** What is wrong with the file of a query, in order; the query where nothing is. */
export interface CheckedQuery {
  query: ParsedQuery | undefined;
  faults: Fault[];
}

/**
 * Checks the file of a query by its grammar, and its statements by the graph that is open, which runs none of them.
 * @param source all of the file
 */
export async function checkQuery(graph: OpenGraph, source: string): Promise<CheckedQuery> {
  const statement = statementIn(source);
  if (statement instanceof CypherFileError) return { query: undefined, faults: [...statement.faults] };
  const { query, choices, faults } = readQuery(statement, 'own');
  faults.push(...(await faultsOfStatement(graph, statement)));
  for (const each of choices.values()) faults.push(...(await faultsOfStatement(graph, each, 2)));
  faults.sort((one, other) => one.line - other.line || one.column - other.column);
  return { query: faults.length === 0 ? query : undefined, faults };
}

function statementIn(source: string): Statement | CypherFileError {
  try {
    return parseStatement('query', source);
  } catch (error) {
    if (error instanceof CypherFileError) return error;
    throw error;
  }
}
