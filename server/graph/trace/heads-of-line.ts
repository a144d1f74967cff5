import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { RelatedBody, Tenure } from '../../../contract/model/tenure.ts';
import { inKnownOrder } from '../../../contract/model/time/order-of-names.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import type { HeadedStage } from './findings/headed-stage.ts';
import { headshipOf } from './headship-of.ts';
import { findSuccession } from './line/find-succession.ts';
import { inSuccession } from './line/in-succession.ts';
import { lineOf, renamingsAmong } from './line/line-of.ts';
import { relatedBodies } from './line/related-bodies.ts';
import { inOrder } from './order.ts';
import { tenuresOf } from './tenures-of.ts';

/** A body under all its names with its heads, and the bodies that it is related to. */
export interface HeadedLine {
  /** Earliest first. */
  stages: HeadedStage[];
  /** Earliest first, across all names. */
  tenures: Tenure[];
  renamings: GraphEdge[];
  related: RelatedBody[];
}

/**
 * Who headed a body and, with its lineage, who headed it under its other names.
 * @param subject a body that is in the graph
 */
export async function headsOfLine(
  graph: OpenGraph,
  builder: GraphBuilder,
  subject: GraphNode,
  lineage: boolean,
): Promise<HeadedLine> {
  const found = await findSuccession(graph, builder, subject.id);
  const renamings = renamingsAmong(found.successions);
  const line = lineOf(subject.id, lineage ? renamings : []);
  const bodies = inSuccession(
    found.stages.filter(({ id }) => line.has(id)),
    inKnownOrder(renamings, found.stages),
  );
  const order = bodies.map(({ id }) => id);
  const rows = await graph.ask('heads', { ids: order });
  const headships = inOrder(
    rows.map((row) => headshipOf(builder, row)),
    order,
  );
  const wholes = await graph.ask('wholes', { ids: order });
  const parts = wholes.map((row) => {
    const ends = [builder.node(row.part), builder.node(row.whole)];
    return { edge: builder.edge(row.edge), ends };
  });
  return {
    stages: bodies.map((body) => ({
      body,
      headships: headships.filter((headship) => headship.body.id === body.id),
    })),
    tenures: tenuresOf(headships, (body) => line.get(body) ?? []),
    renamings: renamings.filter(({ source, target }) => line.has(source) && line.has(target)),
    related: relatedBodies(new Set(order), [...found.stages, ...parts.flatMap(({ ends }) => ends)], {
      successions: found.successions.filter((edge) => !renamings.includes(edge)),
      parts: parts.map(({ edge }) => edge),
    }),
  };
}
