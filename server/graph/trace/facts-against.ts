import type { GraphBuilder } from '../graph-builder.ts';
import type { OpenGraph } from '../open-graph.ts';
import { disputesOf, type SuccessionFact } from './findings/doubts.ts';

/** The facts that contradict some others, by id; found where they begin or end at the same entities. */
export async function factsAgainst(
  graph: OpenGraph,
  builder: GraphBuilder,
  facts: readonly SuccessionFact[],
) {
  const disputed = facts.filter(({ edge }) => disputesOf(edge).length > 0);
  const ids = [...new Set(disputed.flatMap(({ edge }) => disputesOf(edge)))];
  const entities = [...new Set(disputed.flatMap(({ source, target }) => [source.id, target.id]))];
  const found = ids.length > 0 ? await graph.ask('facts-near', { entities, facts: ids }) : [];
  return new Map(
    found.map((row) => {
      const [source, target] = [builder.node(row.source), builder.node(row.target)];
      const edge = builder.edge(row.edge);
      return [edge.id, { edge, source, target }] as const;
    }),
  );
}
