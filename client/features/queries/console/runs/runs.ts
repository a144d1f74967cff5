import { create } from 'zustand';
import * as routes from '../../../../../contract/api/routes/index.ts';
import { explain, profile } from '../../../../api/questions/console.ts';
import { streamResult } from '../../../../api/stream-result.ts';
import { gatherResult } from '../../result/gather-result.ts';
import type { ConsoleParameter } from '../parameters/console-parameter.ts';
import { sentParameters } from '../parameters/given-values.ts';
import { type Place, parameterNamesIn } from '../statements.ts';
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

/** How often a result that grows is drawn anew, in milliseconds. */
const drawnEvery = 150;

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
      ...{ id: ++lastId, mode, statement: text, start, parameters },
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

async function runOne(run: StatementRun, signal: AbortSignal): Promise<StatementRun['state']> {
  change(run.id, { state: 'running' });
  const given = sentParameters(run.parameters, parameterNamesIn(run.statement));
  const statement = { statement: run.statement, ...given };
  try {
    if (run.mode === 'run') await stream(run.id, statement, signal);
    else {
      const plan = await (run.mode === 'explain' ? explain : profile)(statement, signal);
      change(run.id, { plan });
    }
    return settle(run.id, 'done');
  } catch (error) {
    if (signal.aborted) return settle(run.id, 'cancelled');
    change(run.id, { error });
    return settle(run.id, 'failed');
  }
}

async function stream(id: number, statement: { statement: string }, signal: AbortSignal): Promise<void> {
  const gathered = gatherResult();
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    drawing = undefined;
    change(id, { result: gathered.soFar() });
  };
  const onPiece: Parameters<typeof streamResult>[2]['onPiece'] = (piece) => {
    gathered.add(piece);
    drawing ??= setTimeout(draw, drawnEvery);
  };
  try {
    await streamResult(routes.runCypher, { body: statement }, { signal, onPiece });
  } finally {
    clearTimeout(drawing);
    draw();
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
