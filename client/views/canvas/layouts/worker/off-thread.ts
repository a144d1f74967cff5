import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import type { Point } from '../../footprint.ts';
import type { ForceProblem } from '../force-problem.ts';
import type { LayoutProblem, SettingValues } from '../layout-problem.ts';
import type { LayoutWorker } from './layout.worker.ts';
import type { Algorithm } from './places.ts';

interface Running {
  worker: Worker;
  ask: Remote<LayoutWorker>;
}

let idle: Running | null = null;

/**
 * Has the worker arrange nodes, so that the page stays quick.
 * @param report is called with the share of the work that is done, where that is known
 * @param signal ends the work at once, where the graph has changed since
 * @throws the signal’s reason where it was given up
 */
export function placeOffThread(
  algorithm: Algorithm,
  problem: LayoutProblem,
  { values, signal, report }: { values: SettingValues; signal: AbortSignal; report(share: number): void },
): Promise<Map<string, Point>> {
  return inWorker((ask) => ask.placesBy(algorithm, problem, values, proxy(report)), signal);
}

/** Has the worker find added nodes a good place among those that are fixed. */
export function settleOffThread(problem: ForceProblem, signal: AbortSignal): Promise<Map<string, Point>> {
  return inWorker((ask) => ask.settle(problem), signal);
}

async function inWorker<Answer>(
  work: (ask: Running['ask']) => Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const running = idle ?? start();
  idle = null;
  const given = Promise.withResolvers<never>();
  const giveUp = () => {
    stop(running);
    given.reject(signal.reason);
  };
  signal.addEventListener('abort', giveUp, { once: true });
  running.worker.onerror = () =>
    given.reject(new Error('The layout could not be worked out: reload the page.'));
  try {
    const answer = await Promise.race([work(running.ask), given.promise]);
    if (idle === null) idle = running;
    else stop(running);
    return answer;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function start(): Running {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  return { worker, ask: wrap<LayoutWorker>(worker) };
}

function stop({ worker, ask }: Running): void {
  ask[releaseProxy]();
  worker.terminate();
}
