import type { z } from 'zod';
import type { sharedNeighbours } from '../../contract/api/routes/together.ts';
import { citationsOf } from './citations.ts';
import { createGraphBuilder } from './graph-builder.ts';
import type { OpenGraph } from './open-graph.ts';
import { queryInterval } from './query-interval.ts';

type SharedInput = z.output<typeof sharedNeighbours.body>;
type SharedOutput = z.output<typeof sharedNeighbours.output>;

/** More relationships than a list of so many neighbours can show. */
const maxEdges = 5_000;

/** What at least two of some entities are related to, with the relationships by which they are. */
export async function findShared(graph: OpenGraph, { ids, at, limit }: SharedInput): Promise<SharedOutput> {
  const [days, given] = [queryInterval(at), [...new Set(ids)]];
  const [rows, [row = { nodes: [], total: 0 }]] = await Promise.all([
    graph.ask('nodes', { ids: given }),
    graph.ask('shared-neighbours', { ids: given, limit, ...days }),
  ]);
  const builder = createGraphBuilder(graph.profile);
  for (const { node } of rows) builder.node(node);
  const asked = new Set(rows.map(({ node }) => node.elementId));
  const shared = row.nodes.map((node) => builder.node(node).id);
  const all = builder.graph().nodes.map(({ id }) => id);
  const among = await graph.ask('relationships-among', { ids: all, limit: maxEdges + 1, ...days });
  for (const { edge } of among.slice(0, maxEdges))
    if (asked.has(edge.startNodeElementId) !== asked.has(edge.endNodeElementId)) builder.edge(edge);
  const found = builder.graph();
  return {
    graph: found,
    shown: shared.length,
    total: row.total,
    truncated: row.total > shared.length || among.length > maxEdges,
    citations: await citationsOf(graph, found),
  };
}
