import type { GraphNode } from '../../../contract/model/graph.ts';

/** What nodes without labels are counted under, as no label is empty. */
const noLabel = '';

/** The labels that a node stands for in a sample. */
export function labelsIn({ labels }: Pick<GraphNode, 'labels'>): readonly string[] {
  return labels.length === 0 ? [noLabel] : labels;
}

/**
 * For each node the one of its labels that fewest of the others carry: what most distinguishes it, where all of a graph
 * carry one label in common.
 */
export function rarestLabels(
  nodes: readonly Pick<GraphNode, 'id' | 'labels'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const label of nodes.flatMap(labelsIn)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const rarest = (labels: readonly string[]) =>
    labels.reduce((best, label) => ((counts.get(label) ?? 0) < (counts.get(best) ?? 0) ? label : best));
  return new Map(nodes.map((node) => [node.id, rarest(labelsIn(node))]));
}
