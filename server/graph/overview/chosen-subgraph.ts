import type { Graph } from '../../../contract/model/graph.ts';
import { citationsOf } from '../citations.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import type { QueryInterval } from '../query-interval.ts';

const maxEdges = 5_000;

/** The nodes that were chosen among those of a builder, and every relationship among them. */
export async function chosenSubgraph(
  graph: OpenGraph,
  builder: GraphBuilder,
  chosen: readonly string[],
  days: QueryInterval,
) {
  const among = await graph.ask('relationships-among', { ids: chosen, limit: maxEdges + 1, ...days });
  for (const { edge } of among.slice(0, maxEdges)) builder.edge(edge);
  const taken = new Set(chosen);
  const { nodes, edges } = builder.graph();
  const shown: Graph = {
    nodes: nodes.filter(({ id }) => taken.has(id)),
    edges: edges.filter(({ source, target }) => taken.has(source) && taken.has(target)),
  };
  return { graph: shown, isCut: among.length > maxEdges, citations: await citationsOf(graph, shown) };
}
