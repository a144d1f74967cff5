import type { Path, Paths } from '../../../contract/api/routes/paths.ts';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { GraphResult } from '../../workspace/graph.ts';

/** The part of an answer that one path runs through. */
export function pathGraph({ nodes, edges }: Path, { graph, citations }: Paths): GraphResult {
  const [passed, taken] = [new Set(nodes), new Set(edges)];
  return {
    graph: {
      nodes: graph.nodes.filter(({ id }) => passed.has(id)),
      edges: graph.edges.filter(({ id }) => taken.has(id)),
    },
    citations,
  };
}

/** All that a path runs through, to be highlighted. */
export function idsOfPath({ nodes, edges }: Path): string[] {
  return [...nodes, ...edges];
}

/** The entities that a path passes, in its order. */
export function nodesOfPath({ nodes }: Path, { graph }: Pick<Paths, 'graph'>): GraphNode[] {
  const known = new Map(graph.nodes.map((node) => [node.id, node]));
  return nodes.flatMap((id) => known.get(id) ?? []);
}
