import type { NodeCollection } from 'cytoscape';
import { glideTo } from './glide.ts';
import type { LayoutRun } from './layout.ts';
import { arrangeOffThread } from './off-thread.ts';
import { problemOf } from './problem.ts';

/** Lets newcomers find a good place among the others, which do not move. */
export async function settle(newcomers: NodeCollection, { nodes, signal, still }: LayoutRun): Promise<void> {
  const positions = await arrangeOffThread(problemOf(nodes, newcomers), signal);
  await glideTo(newcomers, positions, { signal, still });
}
