import type { Plan } from '../../../contract/api/plan.ts';
import { parametersIn } from '../../../contract/text/cypher-tokens.ts';
import type { OpenGraph } from '../open-graph.ts';
import { checkText } from './check-text.ts';
import { explainFault } from './explain-fault.ts';
import { checkPlan } from './judge.ts';
import { placed } from './notifications.ts';

/** A statement that somebody wrote, with the values of its parameters as the statement takes them. */
export interface WrittenStatement {
  statement: string;
  parameters: Readonly<Record<string, unknown>>;
}

const explain = 'EXPLAIN ';

/**
 * How a statement would be run, which nothing of it is: it is only planned. What may not be run is refused here already.
 * @param written.parameters may be left out where only the plan is wanted
 * @returns its plan, the names of its columns and parameters, and what the database says of it
 * @throws InvalidStatementError, StatementRefusedError; each with the place in the text where it is known
 */
export async function explainStatement(
  graph: OpenGraph,
  { statement, parameters }: WrittenStatement,
): Promise<Plan> {
  checkText(statement);
  try {
    return await graph.statements.send(
      { text: explain + statement, parameters, isPlanned: true },
      async (answer) => {
        const { plan, queryType, notifications, otherDatabases } = await answer.end();
        if (!plan) throw new Error('The database gave no plan');
        checkPlan(plan, queryType, otherDatabases);
        return {
          plan,
          columns: answer.columns,
          parameters: parametersIn(statement),
          notifications: placed(notifications, statement, explain.length),
          milliseconds: null,
        };
      },
    );
  } catch (error) {
    throw explainFault(error, statement, explain.length);
  }
}
