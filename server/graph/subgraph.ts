import type { z } from 'zod';
import type { overview } from '../../contract/api/routes/entities.ts';
import { citationsOf } from './citations.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open.ts';
import { queryInterval } from './query-interval.ts';

interface SubgraphInput extends Omit<z.output<typeof overview.query>, 'ids' | 'kind'> {
  ids: readonly string[];
  kind?: string | undefined;
}
type SubgraphOutput = z.output<typeof overview.output>;

/** More relationships than any canvas of so many nodes can show. */
const maxEdges = 20_000;

/** The entities that were asked for and the relationships among them; what is not there any more is left out. */
export async function findSubgraph(
  graph: OpenGraph,
  { ids, at, kind, limit }: SubgraphInput,
): Promise<SubgraphOutput> {
  const builder = createGraphBuilder(graph.profile);
  const rows = await graph.ask('nodes', { ids: [...new Set(ids)] });
  const found = rows
    .map(({ node }) => builder.node(node))
    .filter(({ labels }) => kind === undefined || labels.includes(kind));
  const taken = new Set(found.slice(0, limit).map(({ id }) => id));
  const among = await graph.ask('relationships-among', {
    ids: [...taken],
    limit: maxEdges,
    ...queryInterval(at),
  });
  for (const { edge } of among) builder.edge(edge);
  const { nodes, edges } = builder.graph();
  const shown = { nodes: nodes.filter(({ id }) => taken.has(id)), edges };
  return {
    graph: shown,
    shown: taken.size,
    total: found.length,
    truncated: taken.size < found.length,
    citations: await citationsOf(graph, shown),
  };
}
