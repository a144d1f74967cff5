import type { OpenGraph } from '../open-graph.ts';
import { countLimits } from '../results/row-limits.ts';
import { type Outlet, sendRows } from '../results/send-answer.ts';
import { explainFault } from './explain-fault.ts';
import { explainStatement, type WrittenStatement } from './explain-statement.ts';
import { placed } from './notifications.ts';

/**
 * Runs a statement that somebody wrote, once its plan was found harmless, and emits its answer piece by piece.
 * @param limit at most so many rows
 * @throws InvalidStatementError, StatementRefusedError, TimedOutError, OutOfMemoryError, BusyError
 */
export async function runStatement(
  graph: OpenGraph,
  written: WrittenStatement,
  limit: number,
  { emit, bytes }: Outlet,
): Promise<void> {
  const planned = await explainStatement(graph, written);
  const { statement, parameters } = written;
  const began = performance.now();
  const end = await graph.statements
    .send({ text: statement, parameters }, async (answer) => {
      const { counts, citations } = await sendRows(
        graph,
        answer,
        { ...countLimits, rows: limit, bytes },
        emit,
      );
      // What is only found out while it runs.
      const said = counts.truncated ? undefined : placed((await answer.end()).notifications, statement, 0);
      return { citations, notifications: said ?? planned.notifications, counts };
    })
    .catch((error: unknown) => {
      throw explainFault(error, statement, 0);
    });
  const { counts, ...rest } = end;
  await emit({ ...rest, summary: { ...counts, milliseconds: Math.round(performance.now() - began) } });
}
