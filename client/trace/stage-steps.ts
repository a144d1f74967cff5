import type { GraphEdge, GraphNode } from '../../contract/graph.ts';
import { reads } from '../../contract/relationship-types.ts';

/** One step of the way from the body asked about to one of its stages. */
export interface StageStep {
  edge: GraphEdge;
  /** How the step reads on the way: `renamed to`, `renamed from`. */
  words: string;
  /** The stage it leads to. */
  to: GraphNode;
}

/** The way through renamings, mergers and splits, from the body asked about to a stage of it. */
export function stageSteps(
  via: readonly GraphEdge[],
  from: string,
  stages: ReadonlyMap<string, GraphNode>,
): StageStep[] {
  const steps: StageStep[] = [];
  let here = from;
  const left = [...via];
  while (left.length > 0) {
    const index = left.findIndex((edge) => edge.source === here || edge.target === here);
    const edge = left[index];
    if (!edge) break;
    left.splice(index, 1);
    const forward = edge.source === here;
    here = forward ? edge.target : edge.source;
    const to = stages.get(here);
    if (to) steps.push({ edge, words: reads(edge.type, forward ? 'out' : 'in'), to });
  }
  return steps;
}
