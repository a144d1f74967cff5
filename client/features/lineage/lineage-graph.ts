import type { Lineage } from '../../../contract/api/routes/lineage.ts';
import type { GraphResult } from '../../workspace/graph.ts';

/** The graph of a lineage: its stages, what became of what, and the heads of each. */
export function lineageGraph({ graph, stages, citations }: Lineage): GraphResult {
  const heads = stages.flatMap((stage) => stage.heads);
  const nodes = [...graph.nodes, ...heads.map(({ person }) => person)];
  const edges = [...graph.edges, ...heads.flatMap(({ facts }) => facts)];
  return { graph: { nodes: once(nodes), edges: once(edges) }, citations };
}

function once<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
