import type { NodeCollection } from 'cytoscape';
import type { Point } from './footprint.ts';
import type { Layout } from './layouts/layout.ts';
import type { SettingValues } from './layouts/layout-problem.ts';
import { grid } from './layouts/offered/grid.ts';
import { readProblem } from './layouts/read-problem.ts';
import type { Scene } from './scene.ts';

/** How a layout that takes long is getting on. */
export interface LayoutProgress {
  nodes: number;
  /** From 0 to 1; null where it is not known. */
  share: number | null;
  /** Leaves everything as it was. */
  stop(): void;
}

interface Wanted {
  layout: Layout;
  values: SettingValues;
  nodes: NodeCollection;
  /** What stands around them where they are only a part of the graph. */
  around?: NodeCollection | undefined;
  aspect: number;
  signal: AbortSignal;
  still: boolean;
}

/** A layout that takes no longer, in milliseconds, is not reported. */
const unnoticed = 400;

/** A layout was stopped by its user. */
export class LayoutStoppedError extends Error {
  override name = 'LayoutStoppedError';
}

/**
 * Has a layout find places, and lets its user follow and stop it where it takes long.
 * @returns a place for each of the nodes that is not pinned
 * @throws LayoutStoppedError where its user has stopped it; the reason of the signal where that has ended it
 */
export async function findPlaces(
  { events }: Scene,
  { layout, values, nodes, around, aspect, signal, still }: Wanted,
): Promise<ReadonlyMap<string, Point>> {
  const stopped = new AbortController();
  const stop = () => stopped.abort(new LayoutStoppedError());
  let share: number | null = null;
  let isReported = false;
  let isEnded = false;
  const report = () => events.onLayoutProgress({ nodes: nodes.length, share, stop });
  const timer = setTimeout(() => {
    isReported = true;
    report();
  }, unnoticed);
  try {
    return await layout.place({
      ...{ nodes, values, still, problem: readProblem(nodes, { aspect, around }) },
      signal: AbortSignal.any([signal, stopped.signal]),
      report(done) {
        share = done;
        // The worker’s reports may arrive after its answer.
        if (isReported && !isEnded) report();
      },
    });
  } finally {
    isEnded = true;
    clearTimeout(timer);
    if (isReported) events.onLayoutProgress(null);
  }
}

/** Where a layout fails, such as for want of its worker, or is stopped, a plain grid is better than nothing to see. */
export async function findPlacesOrGrid(scene: Scene, wanted: Wanted): Promise<ReadonlyMap<string, Point>> {
  try {
    return await findPlaces(scene, wanted);
  } catch (error) {
    wanted.signal.throwIfAborted();
    if (!(error instanceof LayoutStoppedError)) console.error(error);
    return findPlaces(scene, { ...wanted, layout: grid, values: {} });
  }
}
