import type { Graph, GraphNode } from '../../../contract/model/graph.ts';
import { rarestLabels } from './label-groups.ts';

/** Neighbours of so many labels come along. */
const otherLabels = 2;

/**
 * Of a pool what a sample of a kind is chosen from.
 * @param neighbours whether neighbours come along by which its entities hang together: those of the labels that lead to most
 */
export function aroundKind({ nodes, edges }: Graph, kind: string, neighbours: boolean): Graph {
  const isOfKind = ({ labels }: GraphNode) => labels.includes(kind);
  const ofKind = new Set(nodes.filter(isOfKind).map(({ id }) => id));
  const labels = rarestLabels(nodes);
  const reached = new Map<string, number>();
  for (const { source, target } of edges) {
    const other = ofKind.has(source) ? target : source;
    const label = labels.get(other);
    if (ofKind.has(source) === ofKind.has(target) || label === undefined) continue;
    reached.set(label, (reached.get(label) ?? 0) + 1);
  }
  const best = [...reached]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, neighbours ? otherLabels : 0)
    .map(([label]) => label);
  const kept = nodes.filter((node) => isOfKind(node) || best.includes(labels.get(node.id) ?? ''));
  const ids = new Set(kept.map(({ id }) => id));
  return { nodes: kept, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
