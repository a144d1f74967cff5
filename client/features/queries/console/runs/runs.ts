import { create } from 'zustand';
import type { Result } from '../../../../../contract/api/result.ts';
import * as routes from '../../../../../contract/api/routes/index.ts';
import { standardRows } from '../../../../../contract/api/statement-limits.ts';
import { parametersIn } from '../../../../../contract/text/cypher-tokens.ts';
import { growingResult } from '../../../../api/growing-result.ts';
import { problemOf } from '../../../../api/problem-error.ts';
import { explain, profile } from '../../../../api/questions/console.ts';
import type { ConsoleParameter } from '../parameters/console-parameter.ts';
import { sentParameters } from '../parameters/given-values.ts';
import type { Place } from '../statements.ts';
import { recordedRun } from './recorded-run.ts';
import type { RunMode, StatementRun } from './statement-run.ts';

interface Runs {
  /** Those of the last press of the button, in their order. */
  runs: readonly StatementRun[];
  /** Which of them is looked at. */
  shown: number | null;
  show(id: number): void;
}

/** What was run last from the console; it stays while the console is closed. */
export const useRuns = create<Runs>()((set) => ({ runs: [], shown: null, show: (shown) => set({ shown }) }));

let lastId = 0;
let cancelling: AbortController | undefined;

/**
 * Runs statements one after another; the first that fails is the last that is run. What still ran before is cancelled.
 * @param statements with the places where they stand in the text
 */
export async function runAll(
  statements: readonly { text: string; start: Place }[],
  mode: RunMode,
  parameters: readonly ConsoleParameter[],
): Promise<void> {
  cancelRuns();
  const mine = new AbortController();
  cancelling = mine;
  const runs = statements.map(({ text, start }): StatementRun => {
    return {
      ...{ id: ++lastId, mode, statement: text, start, parameters, limit: standardRows },
      ...{ state: 'waiting', result: null, plan: null, error: null },
    };
  });
  useRuns.setState({ runs, shown: runs[0]?.id ?? null });
  for (const run of runs) {
    if (mine.signal.aborted) break;
    useRuns.setState({ shown: run.id });
    const state = await runOne(run, mine.signal);
    if (state !== 'done') break;
  }
  settleWaiting(runs, mine.signal.aborted ? 'cancelled' : 'skipped');
  if (cancelling === mine) cancelling = undefined;
}

/** Ends what runs, here and on the server. */
export function cancelRuns(): void {
  cancelling?.abort();
  cancelling = undefined;
}

/** Runs a statement once more in its place, for more rows. */
export async function runForMore(run: StatementRun, limit: number): Promise<void> {
  cancelRuns();
  const mine = new AbortController();
  cancelling = mine;
  change(run.id, { limit });
  await runOne({ ...run, limit }, mine.signal);
  if (cancelling === mine) cancelling = undefined;
}

async function runOne(run: StatementRun, signal: AbortSignal): Promise<StatementRun['state']> {
  change(run.id, { state: 'running', error: null });
  const given = sentParameters(run.parameters, parametersIn(run.statement));
  const statement = { statement: run.statement, ...given };
  const recorded = run.mode === 'run' ? recordedRun(run) : null;
  let came: Result | null = null;
  try {
    if (recorded) {
      const onGrown = (result: Result) => {
        came = result;
        change(run.id, { result });
      };
      const result = await growingResult(
        routes.runCypher,
        { body: { ...statement, limit: run.limit } },
        { signal, onGrown },
      );
      change(run.id, { result });
      recorded.end({ outcome: 'done', result });
    } else {
      const plan = await (run.mode === 'profile' ? profile : explain)(statement, signal);
      change(run.id, { plan });
    }
    return settle(run.id, 'done');
  } catch (error) {
    const outcome = signal.aborted ? 'cancelled' : 'failed';
    recorded?.end({ outcome, result: came, problem: signal.aborted ? undefined : problemOf(error).detail });
    if (signal.aborted) return settle(run.id, 'cancelled');
    change(run.id, { error });
    return settle(run.id, 'failed');
  }
}

function settle(id: number, state: StatementRun['state']): StatementRun['state'] {
  change(id, { state });
  return state;
}

function settleWaiting(runs: readonly StatementRun[], state: 'cancelled' | 'skipped'): void {
  const ids = new Set(runs.map(({ id }) => id));
  useRuns.setState(({ runs: now }) => ({
    runs: now.map((run) => (ids.has(run.id) && run.state === 'waiting' ? { ...run, state } : run)),
  }));
}

function change(id: number, changed: Partial<StatementRun>): void {
  useRuns.setState(({ runs }) => ({
    runs: runs.map((run) => (run.id === id ? { ...run, ...changed } : run)),
  }));
}
