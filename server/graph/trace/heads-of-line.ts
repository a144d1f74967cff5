import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Tenure } from '../../../contract/model/tenure.ts';
import { holdsAt } from '../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../contract/model/time/stored.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { meaningOf } from '../meaning.ts';
import type { OpenGraph } from '../open.ts';
import { type HeadedStage, headsAmong } from './findings/headed-stage.ts';
import { eraOf } from './line/era.ts';
import { findSuccession } from './line/find-succession.ts';
import { inSuccession } from './line/in-succession.ts';
import { carrying, lineOf } from './line/line-of.ts';
import { inOrder } from './order.ts';
import { tenureOf } from './tenure-of.ts';

/** A body's line with its heads, stage by stage, and the successions that made it. */
export interface HeadedLine {
  /** Earliest first. */
  stages: HeadedStage[];
  /** Earliest first, across all stages. */
  tenures: Tenure[];
  successions: GraphEdge[];
}

/**
 * Who headed a body and, with its lineage, what it came from and turned into.
 * @param subject a body that is in the graph
 */
export async function headsOfLine(
  graph: OpenGraph,
  builder: GraphBuilder,
  subject: GraphNode,
  lineage: boolean,
): Promise<HeadedLine> {
  const found = lineage
    ? await findSuccession(graph, builder, subject.id)
    : { stages: [subject], successions: [] };
  const successions = carrying(found.successions, (type) => meaningOf(graph.profile, type)?.form);
  const line = lineOf(subject.id, successions);
  const bodies = inSuccession(
    found.stages.filter(({ id }) => line.has(id)),
    successions,
  );
  const order = bodies.map(({ id }) => id);
  const rows = await graph.ask('heads', { ids: order });
  const heads = rows.map((row) => tenureOf(builder, row, line.get(builder.node(row.body).id)?.via));
  const stages = bodies.map((body): HeadedStage => {
    const stage = line.get(body.id);
    const era = stage ? eraOf(stage, line, successions) : {};
    const own = heads.filter((tenure) => tenure.body.id === body.id);
    const tenures = own.filter(({ edge }) => holdsAt(dayBoundsOf(edge), era) !== 'no');
    const headless = headsAmong(own).length === 0;
    return { body, era, tenures: inOrder(tenures, order), headless };
  });
  const tenures = inOrder(
    stages.flatMap((stage) => stage.tenures),
    order,
  );
  return {
    stages,
    tenures,
    successions: successions.filter(({ source, target }) => line.has(source) && line.has(target)),
  };
}
