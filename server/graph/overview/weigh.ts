import type { Graph } from '../../../contract/model/graph.ts';
import type { OpenGraph } from '../open-graph.ts';
import type { Weight } from './selection.ts';

/** How much is known of each node of a pool, by its id. */
export async function weigh(graph: OpenGraph, { nodes }: Graph): Promise<ReadonlyMap<string, Weight>> {
  const rows = await graph.ask('overview-weights', { ids: nodes.map(({ id }) => id) });
  return new Map(rows.map(({ id, ...weight }) => [id, weight]));
}
