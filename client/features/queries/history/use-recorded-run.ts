import { useEffect, useEffectEvent, useRef } from 'react';
import type { Result } from '../../../../contract/api/result.ts';
import type { SavedQuery } from '../../../../contract/api/routes/queries.ts';
import { problemOf } from '../../../api/problem-error.ts';
import type { EndedRun } from './run-entry.ts';
import { recordRun } from './use-history.ts';

/** Answers and failures that the history has, so that coming back to one is no new run. */
const recorded = new WeakSet<object>();

interface SavedRun {
  query: SavedQuery | undefined;
  /** What it is run with. */
  parameters: Readonly<Record<string, unknown>>;
  /** What of that was chosen in the form, and the as-of date that is followed beside it. */
  chosen: unknown;
  date: string | null;
  isRunning: boolean;
  /** The answer or the failure that it ended with. */
  result: Result | undefined;
  error: unknown;
}

/** Remembers each run of a saved query as it ends. Where only the as-of date has moved it is the same run. */
export function useRecordedRun(run: SavedRun): void {
  const { query, parameters, isRunning, result, error, date } = run;
  const chosen = JSON.stringify(run.chosen);
  const running = useRef<((end: End) => void) | null>(null);
  const last = useRef<{ chosen: string; date: string | null } | null>(null);

  const begin = useEffectEvent((begunAt: number) => {
    const isMoved = last.current?.chosen === chosen && last.current.date !== date;
    last.current = { chosen, date };
    running.current = (end) => {
      running.current = null;
      if (isMoved || !query) return;
      const { name, title, text } = query;
      void recordRun({
        ...{ query: name, title, text, parameters: Object.entries(parameters), begunAt },
        endedAt: Date.now(),
        ...end,
      });
    };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: other parameters are another run
  useEffect(() => {
    if (query && isRunning) begin(Date.now());
  }, [query, parameters, chosen, date, isRunning]);

  useEffect(() => {
    const ended = error ?? result;
    if (isRunning || !query || typeof ended !== 'object' || recorded.has(ended)) return;
    recorded.add(ended);
    // It had ended before anybody looked at it.
    if (!running.current) begin(Date.now() - (result?.summary.milliseconds ?? 0));
    if (error) running.current?.({ outcome: 'failed', result: null, problem: problemOf(error).detail });
    else running.current?.({ outcome: 'done', result: result ?? null });
  }, [query, isRunning, result, error]);

  useEffect(() => () => running.current?.({ outcome: 'cancelled', result: null }), []);
}

type End = Pick<EndedRun, 'outcome' | 'result' | 'problem'>;
