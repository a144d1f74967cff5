import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { inKnownOrder } from '../../../../contract/model/time/order-of-names.ts';
import type { GraphBuilder } from '../../graph-builder.ts';
import type { OpenGraph } from '../../open-graph.ts';
import { inSuccession } from './in-succession.ts';

/** One body under all its names. */
export interface BodyLine {
  /** Earliest first. */
  stages: GraphNode[];
}

/**
 * Some bodies, each with all its names.
 * @param ids of the bodies, each under any of its names; several names of one body make one line
 */
export async function bodyLines(
  graph: OpenGraph,
  builder: GraphBuilder,
  ids: readonly string[],
): Promise<BodyLine[]> {
  if (ids.length === 0) return [];
  const lines = new Map(
    (await graph.ask('names-of-bodies', { ids })).map(({ names }) => [names.toSorted().join(' '), names]),
  );
  const all = [...new Set([...lines.values()].flat())];
  const [found, renamed] = await Promise.all([
    graph.ask('nodes', { ids: all }),
    graph.ask('renamings', { ids: all }),
  ]);
  const bodies = new Map(found.map(({ node }) => builder.node(node)).map((body) => [body.id, body]));
  const renamings = renamed.map(({ earlier, edge, later }) => {
    for (const end of [earlier, later]) builder.node(end);
    return builder.edge(edge);
  });
  const bySource: ReadonlyMap<string, GraphEdge[]> = Map.groupBy(renamings, ({ source }) => source);
  return [...lines.values()].map((names) => {
    const stages = names.flatMap((name) => bodies.get(name) ?? []);
    const own = stages.flatMap(({ id }) => bySource.get(id) ?? []);
    return { stages: inSuccession(stages, inKnownOrder(own, stages)) };
  });
}
