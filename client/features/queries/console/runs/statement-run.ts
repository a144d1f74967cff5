import type { Plan } from '../../../../../contract/api/plan.ts';
import type { Problem } from '../../../../../contract/api/problem.ts';
import type { Result } from '../../../../../contract/api/result.ts';
import { advice } from '../../editor/language/advice.ts';
import type { ConsoleParameter } from '../parameters/console-parameter.ts';
import { type Place, placeInWhole } from '../statements.ts';

/** Whether a statement is run, only planned, or run to see how. */
export type RunMode = 'run' | 'explain' | 'profile';

/** A statement that was run from the console, and what has become of it. */
export interface StatementRun {
  id: number;
  mode: RunMode;
  statement: string;
  /** Where it began in the text. */
  start: Place;
  parameters: readonly ConsoleParameter[];
  /** At most so many rows are asked for. */
  limit: number;
  state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled' | 'skipped';
  /** As much of its result as has come. */
  result: Result | null;
  plan: Plan | null;
  error: unknown;
}

/** Something said about a place of the text. */
export interface Remark extends Place {
  message: string;
}

/** What a problem says about places of the text that the statement stood in. */
export function remarksOf({ errors = [] }: Problem, start: Place): Remark[] {
  return errors.flatMap(({ message, line, column }) =>
    line === undefined
      ? []
      : [{ ...placeInWhole(start, { line, column: column ?? 1 }), message: advice(message, {}) }],
  );
}
