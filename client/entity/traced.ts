import type { GraphNode } from '../../contract/model/graph.ts';
import { playsRole } from '../../contract/model/meaning.ts';

/** Whether something has posts or heads of its own. */
export function hasTenures(node: Pick<GraphNode, 'labels' | 'plays'>): boolean {
  return playsRole(node, 'person', 'body');
}

/** Whether the task has an answer about something: its tenures, or who held office at its time. */
export function isTraced(node: Pick<GraphNode, 'labels' | 'plays'>): boolean {
  return hasTenures(node) || playsRole(node, 'event', 'document', 'congress');
}
