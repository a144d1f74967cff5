import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { GraphBuilder } from '../../graph-builder.ts';
import type { OpenGraph } from '../../open-graph.ts';

/** The bodies of one lineage, and every succession between them. */
export interface SuccessionGraph {
  stages: GraphNode[];
  successions: GraphEdge[];
  /** How many bodies there are, with those that are cut off. */
  total: number;
}

/** More stages than any body in history had; a lineage that is larger is cut off at the farthest. */
const maxStages = 200;

/** Every body that a body is connected to by successions, in any direction and however far. */
export async function findSuccession(
  graph: OpenGraph,
  builder: GraphBuilder,
  id: string,
): Promise<SuccessionGraph> {
  if (!graph.can('successions')) return alone(graph, builder, id);
  const rows = await graph.ask('successions', { id, limit: maxStages });
  const stages = rows.map(({ stage }) => builder.node(stage));
  const known = new Set(rows.map(({ stage }) => stage.elementId));
  const successions = rows
    .flatMap((row) => row.successions)
    .filter((edge) => known.has(edge.startNodeElementId) && known.has(edge.endNodeElementId))
    .map((edge) => builder.edge(edge));
  return { stages, successions, total: rows[0]?.total ?? 0 };
}

/** Where the profile knows of no successions a body is a lineage of its own. */
async function alone(graph: OpenGraph, builder: GraphBuilder, id: string): Promise<SuccessionGraph> {
  const rows = await graph.ask('nodes', { ids: [id] });
  const stages = rows.map(({ node }) => builder.node(node));
  return { stages, successions: [], total: stages.length };
}
