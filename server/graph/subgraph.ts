import type { z } from 'zod';
import type { subgraph } from '../../contract/api/routes/entities.ts';
import { citationsOf } from './citations.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open-graph.ts';
import { queryInterval } from './query-interval.ts';

type SubgraphInput = z.output<typeof subgraph.body>;
type SubgraphOutput = z.output<typeof subgraph.output>;

/** More relationships than any canvas of so many nodes can show. */
const maxEdges = 20_000;

/**
 * The entities that were asked for and the relationships among them; what is not there any more is left out. It is truncated
 * where there are more relationships than are read.
 */
export async function findSubgraph(graph: OpenGraph, { ids, at }: SubgraphInput): Promise<SubgraphOutput> {
  const builder = createGraphBuilder(graph.profile);
  for (const { node } of await graph.ask('nodes', { ids: [...new Set(ids)] })) builder.node(node);
  const found = builder.graph().nodes.map(({ id }) => id);
  const days = queryInterval(at);
  const among = await graph.ask('relationships-among', { ids: found, limit: maxEdges + 1, ...days });
  for (const { edge } of among.slice(0, maxEdges)) builder.edge(edge);
  const shown = builder.graph();
  return {
    graph: shown,
    shown: found.length,
    total: found.length,
    truncated: among.length > maxEdges,
    citations: await citationsOf(graph, shown),
  };
}
