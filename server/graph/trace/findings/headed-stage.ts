import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { Tenure } from '../../../../contract/model/tenure.ts';
import type { Bounds } from '../../../../contract/model/time/bounds.ts';

/** One stage of a body with whoever was in charge of it. */
export interface HeadedStage {
  body: GraphNode;
  /** The days on which it belonged to the line that is asked about. */
  era: Bounds;
  /** In order of time. */
  tenures: readonly Tenure[];
  /** That no source names a head of it, at any time. */
  headless: boolean;
}

/** Those of the people in charge who were the head. */
export function headsAmong(tenures: readonly Tenure[]): Tenure[] {
  return tenures.filter(({ rank }) => rank === 'head');
}
