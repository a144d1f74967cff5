import { type Remote, releaseProxy, wrap } from 'comlink';
import type { Point } from '../footprint.ts';
import type { forceLayout } from './force.ts';
import type { ForceProblem } from './force-problem.ts';

interface Running {
  worker: Worker;
  ask: Remote<typeof forceLayout>;
}

let idle: Running | null = null;

/**
 * Arranges nodes in a worker, so that the page stays quick.
 * @param signal ends the work at once, where the graph has changed since
 * @throws the signal’s reason where it was given up
 */
export async function arrangeOffThread(
  problem: ForceProblem,
  signal: AbortSignal,
): Promise<Map<string, Point>> {
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
    const positions = await Promise.race([running.ask(problem), given.promise]);
    if (idle === null) idle = running;
    else stop(running);
    return positions;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

function start(): Running {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  return { worker, ask: wrap<typeof forceLayout>(worker) };
}

function stop({ worker, ask }: Running): void {
  ask[releaseProxy]();
  worker.terminate();
}
