import type { Record as Row } from 'neo4j-driver';
import type { Result } from '../../../contract/api/result.ts';
import type { OpenGraph } from '../open.ts';
import { resultOf } from '../saved/result.ts';
import { explainFault } from './explain-fault.ts';
import { explainStatement, type WrittenStatement } from './explain-statement.ts';

/**
 * Runs a statement that somebody wrote, once its plan was found harmless.
 * @param limit at most so many rows
 * @throws InvalidStatementError, StatementRefusedError, TimedOutError, OutOfMemoryError
 */
export async function runStatement(
  graph: OpenGraph,
  written: WrittenStatement,
  limit: number,
): Promise<Result> {
  const { notifications } = await explainStatement(graph, written);
  const { statement, parameters } = written;
  const began = performance.now();
  const answer = await graph.statements
    .send({ text: statement, parameters }, async ({ columns, rows: found }) => {
      const rows: Row[] = [];
      for await (const row of found) {
        if (rows.length === limit) return { columns, rows, truncated: true };
        rows.push(row);
      }
      return { columns, rows, truncated: false };
    })
    .catch((error: unknown) => {
      throw explainFault(error, statement, 0);
    });
  return { ...(await resultOf(graph, answer, performance.now() - began)), notifications };
}
