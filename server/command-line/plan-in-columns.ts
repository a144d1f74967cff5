import type { Plan, PlanStep } from '../../contract/api/plan.ts';
import { aligned } from './printing.ts';

/** A plan for a terminal, an operator a line, each below the one that it gives its rows to. */
export function planInColumns({ plan }: Plan): string {
  return aligned(['operator', 'rows (estimated)', 'details'], [...linesOf(plan, 0)]);
}

function* linesOf(
  { operator, details, estimatedRows, children }: PlanStep,
  depth: number,
): Generator<string[]> {
  const rows = estimatedRows === null ? '' : String(Math.round(estimatedRows));
  yield [`${'| '.repeat(depth)}+${operator}`, rows, details];
  const [first, ...others] = children;
  // A second source of rows stands aside, so that a long chain stays at the left.
  for (const each of others) yield* linesOf(each, depth + 1);
  if (first) yield* linesOf(first, depth);
}
