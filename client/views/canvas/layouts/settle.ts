import type { NodeCollection } from 'cytoscape';
import type { Point } from '../footprint.ts';
import type { LayoutRun } from './layout.ts';
import { problemOf } from './problem.ts';
import { settleOffThread } from './worker/off-thread.ts';

/** Finds added nodes a good place among the others, which do not move. */
export async function settle(
  added: NodeCollection,
  { nodes, signal }: Pick<LayoutRun, 'nodes' | 'signal'>,
): Promise<Map<string, Point>> {
  return settleOffThread(problemOf(nodes, added), signal);
}
