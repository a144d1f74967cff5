import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { reads } from '../../contract/relationship-types.ts';
import type { Lineage, Stage } from '../../contract/routes/lineage.ts';

/** How a stage came of others. */
export interface Origin {
  edge: GraphEdge;
  /** `renamed to`, where it comes of nothing but the stage just before it; otherwise `split off from`. */
  words: string;
  /** What it comes of, where that is not just the stage before it. */
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
    const edges = graph.edges.filter(({ source, target }) => target === stage.node.id && nodes.has(source));
    // An arrow between two neighbours needs no names.
    const isPlain = edges.every(({ source }) => source === previous);
    const origins = edges.map((edge) => ({
      edge,
      words: reads(edge.type, isPlain ? 'out' : 'in'),
      from: isPlain ? null : (nodes.get(edge.source) ?? null),
    }));
    return { stage, origins };
  });
}
