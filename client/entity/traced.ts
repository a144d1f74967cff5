import type { GraphNode } from '../../contract/model/graph.ts';

/** Whether something has posts or heads of its own. */
export function hasTenures({ labels }: Pick<GraphNode, 'labels'>): boolean {
  return labels.includes('Person') || labels.includes('Body');
}

/** Whether the task has an answer about something: its tenures, or who held office at its time. */
export function isTraced(node: Pick<GraphNode, 'labels'>): boolean {
  return hasTenures(node) || ['Event', 'Document', 'Congress'].some((label) => node.labels.includes(label));
}
