import type { Layout } from './layout.ts';
import { placeOffThread } from './worker/off-thread.ts';
import type { Algorithm } from './worker/places.ts';

/** Places nodes by an algorithm in the worker. */
export function inWorker(algorithm: Algorithm): Layout['place'] {
  return ({ problem, ...run }) => placeOffThread(algorithm, problem, run);
}
