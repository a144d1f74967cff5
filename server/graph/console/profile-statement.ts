import type { Plan } from '../../../contract/api/plan.ts';
import type { OpenGraph } from '../open-graph.ts';
import { explainFault } from './explain-fault.ts';
import { explainStatement, type WrittenStatement } from './explain-statement.ts';

const profile = 'PROFILE ';

/**
 * How a statement was run: it is run to its end, and its rows are thrown away.
 * @throws InvalidStatementError, StatementRefusedError, TimedOutError, OutOfMemoryError
 */
export async function profileStatement(graph: OpenGraph, written: WrittenStatement): Promise<Plan> {
  const planned = await explainStatement(graph, written);
  const { statement, parameters } = written;
  const began = performance.now();
  try {
    return await graph.statements.send({ text: profile + statement, parameters }, async (answer) => {
      for await (const _ of answer.rows);
      const { plan = planned.plan } = await answer.end();
      return { ...planned, plan, milliseconds: Math.round(performance.now() - began) };
    });
  } catch (error) {
    throw explainFault(error, statement, profile.length);
  }
}
