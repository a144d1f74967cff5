import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { endsOf, isOfFamily } from '../../contract/model/meaning.ts';

import type { Tenure, Tenures } from '../../contract/model/tenure.ts';
import { wordsOfSuccession } from '../../contract/text/succession.ts';

/** A body under one of its names, with who was in charge of it then. */
export interface TraceStage {
  body: GraphNode;
  /** What it came of: `renamed from` the stage before, `took in` another. */
  origins: { edge: GraphEdge; words: string; from: GraphNode }[];
  tenures: Tenure[];
}

/**
 * The stages of a body in order, each with its heads, also those whose heads no source names.
 * @param between among the stages; edges that are no succession are passed over
 */
export function stagesOf({ stages, tenures }: Tenures, between: readonly GraphEdge[]): TraceStage[] {
  const byId = new Map(stages.map((body) => [body.id, body]));
  const edges = new Map([...tenures.flatMap(({ via }) => via), ...between].map((edge) => [edge.id, edge]));
  return stages.map((body) => ({
    body,
    origins: [...edges.values()].flatMap((edge) => {
      const { source, target } = endsOf(edge);
      const from = byId.get(source);
      return from && isOfFamily(edge, 'succession') && target === body.id
        ? [{ edge, words: wordsOfSuccession(edge, { source: from, target: body }, 'in'), from }]
        : [];
    }),
    tenures: tenures.filter((tenure) => tenure.body.id === body.id),
  }));
}
