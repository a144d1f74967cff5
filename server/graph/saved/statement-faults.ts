import { type Fault, type PlacedStatement, placeInFile } from '../../cypher/statement.ts';
import { InvalidQueryError } from '../../problems/errors.ts';
import { StatementError } from '../../problems/statement-errors.ts';
import { explainStatement } from '../console/explain-statement.ts';
import type { OpenGraph } from '../open-graph.ts';

/**
 * Why a statement of a query may not be run on this graph, and where in the file.
 * @param most as many columns as it may have; any number where absent
 */
export async function faultsOfStatement(
  graph: OpenGraph,
  statement: PlacedStatement,
  most?: number,
): Promise<Fault[]> {
  try {
    const plan = await explainStatement(graph, { statement: statement.text, parameters: {} });
    if (most === undefined || plan.columns.length <= most) return [];
    const message = `must return one column, or a value and its label, not ${plan.columns.length} columns`;
    return [placeInFile(statement, { line: 1, column: 1, message })];
  } catch (error) {
    return faultsIn(statement, error);
  }
}

/**
 * Does some work with a statement of a query.
 * @throws InvalidQueryError where it is the statement that is wrong, and what else the work throws
 */
export async function withPlaces<Result>(
  statement: PlacedStatement,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new InvalidQueryError(faultsIn(statement, error));
  }
}

/** @throws what says nothing of the statement */
function faultsIn(statement: PlacedStatement, error: unknown): Fault[] {
  if (!(error instanceof StatementError)) throw error;
  return error.errors.map(({ message, line = 1, column = 1 }) =>
    placeInFile(statement, { line, column, message }),
  );
}
