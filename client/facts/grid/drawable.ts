import type { Graph, GraphNode } from '../../../contract/model/graph.ts';

/** Whether a node is a source document or one of its passages, which have a panel of their own. */
export function isSourceMatter({ labels }: GraphNode): boolean {
  return labels.includes('Source') || labels.includes('Passage');
}

/** More nodes at once nobody reads, and the canvas would be slow. */
export const maxDrawn = 1_000;

/** The part of a result that belongs on the canvas: its entities, the first of very many, and the relationships among them. */
export function drawable({ nodes, edges }: Graph): Graph {
  const drawn = nodes.filter((node) => !isSourceMatter(node)).slice(0, maxDrawn);
  const ids = new Set(drawn.map(({ id }) => id));
  return { nodes: drawn, edges: edges.filter(({ source, target }) => ids.has(source) && ids.has(target)) };
}
