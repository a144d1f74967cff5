import type { NodeCollection } from 'cytoscape';
import type { Point } from '../footprint.ts';
import type { LayoutRun } from './layout.ts';
import { arrangeOffThread } from './off-thread.ts';
import { problemOf } from './problem.ts';

/** Finds added nodes a good place among the others, which do not move. */
export async function settle(
  added: NodeCollection,
  { nodes, signal }: Pick<LayoutRun, 'nodes' | 'signal'>,
): Promise<Map<string, Point>> {
  return arrangeOffThread(problemOf(nodes, added), signal);
}
