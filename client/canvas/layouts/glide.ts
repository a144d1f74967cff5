import type { LayoutOptions, NodeCollection } from 'cytoscape';
import type { Point } from '../footprint.ts';
import { glide } from './layout.ts';

/** Moves nodes to their places; those without one stay. */
export async function glideTo(
  nodes: NodeCollection,
  positions: ReadonlyMap<string, Point>,
  still: boolean,
): Promise<void> {
  const moving = nodes.filter((node) => positions.has(node.id()));
  if (moving.empty()) return;
  await runLayout(moving, {
    name: 'preset',
    positions: Object.fromEntries(positions),
    fit: false,
    animate: !still,
    animationDuration: glide,
    animationEasing: 'ease-in-out-cubic',
  });
}

/** Runs one of Cytoscape’s own layouts to its end. */
export async function runLayout(nodes: NodeCollection, options: LayoutOptions): Promise<void> {
  const layout = nodes.union(nodes.edgesWith(nodes)).layout(options);
  const stopped = layout.promiseOn('layoutstop');
  layout.run();
  await stopped;
}
