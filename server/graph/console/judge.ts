import type { PlanStep } from '../../../contract/api/plan.ts';
import { StatementRefusedError } from '../../problems/statement-errors.ts';
import { readingOperators } from './reading-operators.ts';
import { readingProcedures } from './reading-procedures.ts';

/** What other operators do, as far as that can be said in a few words; the first that fits counts. */
const others: readonly [RegExp, string][] = [
  [/^LoadCSV$/, 'reads a file or an address (LOAD CSV)'],
  [/^Transaction/, 'opens transactions of its own (CALL … IN TRANSACTIONS)'],
  [/^(Administration|Show|Terminate|Alter|DoNothing)/, 'administers the server'],
  [/^(Create|Drop)(Index|Constraint)/, 'changes the schema'],
  [/^(Create|Merge|LockingMerge|Set|Remove|Delete|DetachDelete|Foreach|SubqueryForeach)/, 'writes'],
  [/^RunQueryAt$/, 'asks another database'],
];

/**
 * Judges a statement by how it would be run, never by its words.
 * @param queryType what the database calls it: `r`, `rw`, `w` or `s`
 * @param otherDatabases those that it reads beside the one that is open
 * @throws StatementRefusedError for all that isn't known to read the graph and nothing else
 */
export function checkPlan(plan: PlanStep, queryType: string, otherDatabases: readonly string[]): void {
  for (const { operator, details } of stepsIn(plan)) {
    const [name = ''] = operator.split('(');
    if (!readingOperators.has(name)) refuse(reasonFor(name));
    if (name === 'ProcedureCall') checkProcedure(details);
  }
  if (queryType.includes('w')) refuse('writes');
  if (otherDatabases.length > 0) refuse(`reads another database, ${otherDatabases.join(', ')}`);
}

function* stepsIn(step: PlanStep): Generator<PlanStep> {
  yield step;
  for (const child of step.children) yield* stepsIn(child);
}

/** @param details `db.labels() :: (label :: STRING)` */
function checkProcedure(details: string): void {
  const [name = ''] = details.split('(');
  const plain = name.replaceAll(/[`\s]/g, '');
  if (readingProcedures.has(plain.toLowerCase())) return;
  refuse(`calls the procedure ${plain}, which is not on the list of those that only read the graph`);
}

function reasonFor(operator: string): string {
  const known = others.find(([operators]) => operators.test(operator));
  return (
    known?.[1] ??
    `is run by the operator ${operator}, which is not on the list of those that only read the graph`
  );
}

function refuse(reason: string): never {
  throw new StatementRefusedError(
    `The statement ${reason}. Only statements that read the graph are run here.`,
  );
}
