import type { LayoutOptions, NodeCollection, NodeSingular } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Point } from '../footprint.ts';
import { glide, type LayoutRun } from './layout.ts';
import { moveInSlices } from './move-in-slices.ts';

/** Above this many nodes that move at once, the page is kept responsive. */
const movesInSlicesFrom = 200;

/** Moves nodes to their places; those without one stay. When given up, they are there at once. */
export async function glideTo(
  nodes: NodeCollection,
  positions: ReadonlyMap<string, Point>,
  { still, signal }: Pick<LayoutRun, 'still' | 'signal'>,
): Promise<void> {
  const moving = nodes.filter((node) => positions.has(idOf(node)));
  if (moving.empty()) return;
  if (still && moving.length > movesInSlicesFrom) return moveInSlices(moving.cy(), moving, positions, signal);
  // An id may be called as something that every object has, so they are asked for one by one.
  const placeOf = (node: NodeSingular) => positions.get(idOf(node)) ?? node.position();
  const options = { name: 'preset', positions: placeOf, fit: false } as const;
  await runLayout(moving, { ...options, ...animation(still) }, signal);
}

/** How Cytoscape’s layouts bring nodes to their places. */
function animation(still: boolean) {
  return {
    animate: !still,
    animationDuration: glide,
    animationEasing: 'ease-in-out-cubic',
  } as const;
}

/** Runs one of Cytoscape’s own layouts to its end. */
export async function runLayout(
  nodes: NodeCollection,
  options: LayoutOptions,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const layout = nodes.union(nodes.edgesWith(nodes)).layout(options);
  const stopped = layout.promiseOn('layoutstop');
  const arriveNow = () => {
    layout.stop();
    nodes.stop(true, true);
  };
  signal.addEventListener('abort', arriveNow, { once: true });
  layout.run();
  await stopped;
  signal.removeEventListener('abort', arriveNow);
}
