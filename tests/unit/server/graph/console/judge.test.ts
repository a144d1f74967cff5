import { expect, test } from 'vitest';
import type { PlanStep } from '../../../../../contract/api/plan.ts';
import { checkPlan } from '../../../../../server/graph/console/judge.ts';

function step(operator: string, details = '', ...children: PlanStep[]): PlanStep {
  const figures = { estimatedRows: null, rows: null, dbHits: null, memory: null };
  return {
    operator,
    details,
    identifiers: [],
    ...figures,
    pageCacheHits: null,
    pageCacheMisses: null,
    children,
  };
}

const judged = (plan: PlanStep, queryType = 'r', others: string[] = []) => {
  return () => checkPlan(step('ProduceResults', '', plan), queryType, others);
};

test.each([
  step('VarLengthExpand(Pruning,BFS,All)'),
  step('Apply', '', step('Argument'), step('ProcedureCall', 'db.labels() :: (label :: STRING)')),
  step('ProcedureCall', 'db.index.fulltext.queryNodes($a, $b, {}) :: (node :: NODE)'),
])('$operator only reads', (plan) => {
  expect(judged(plan)).not.toThrow();
});

test.each([
  [step('Apply', '', step('LoadCSV')), /reads a file or an address/],
  [step('TransactionApply'), /opens transactions of its own/],
  [step('Create'), /^The statement writes/],
  [step('CreateIndex'), /changes the schema/],
  [step('TerminateTransactions'), /administers the server/],
  [step('RunQueryAt'), /asks another database/],
  [step('Teleport(All)'), /is run by the operator Teleport, which is not on the list/],
  [
    step('ProcedureCall', 'apoc.load.json(x)'),
    /calls the procedure apoc\.load\.json, which is not on the list/,
  ],
  [step('ProcedureCall', '`db`.`create` ()'), /calls the procedure db\.create, /],
  [step('ProcedureCall'), /calls the procedure/],
])('$operator is refused', (plan, reason) => {
  expect(judged(plan)).toThrow(reason);
});

test('what the database itself calls writing, and another database, are refused', () => {
  expect(judged(step('AllNodesScan'), 'rw')).toThrow(/^The statement writes/);
  expect(judged(step('AllNodesScan'), 'r', ['other'])).toThrow(/reads another database, other/);
});
