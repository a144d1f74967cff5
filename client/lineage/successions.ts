import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { reads } from '../../contract/relationship-types.ts';
import type { Lineage, Stage } from '../../contract/routes/lineage.ts';

/** How a stage came of others. */
export interface Origin {
  edge: GraphEdge;
  /** `renamed to`, where it comes of the stage just before it; otherwise `split off from`. */
  words: string;
  /** What it comes of, where that is not the stage just before it. */
  from: GraphNode | null;
}

export interface Link {
  stage: Stage;
  origins: Origin[];
}

/** The stages of a lineage in order, each with what it came of. */
export function linksOf({ stages, graph }: Pick<Lineage, 'stages' | 'graph'>): Link[] {
  const nodes = new Map(stages.map(({ node }) => [node.id, node]));
  return stages.map((stage, index) => {
    const previous = stages[index - 1]?.node.id;
    const origins = graph.edges
      .filter(({ source, target }) => target === stage.node.id && nodes.has(source))
      .map((edge) => {
        const isNext = edge.source === previous;
        return {
          edge,
          words: reads(edge.type, isNext ? 'out' : 'in'),
          from: isNext ? null : (nodes.get(edge.source) ?? null),
        };
      });
    return { stage, origins };
  });
}
