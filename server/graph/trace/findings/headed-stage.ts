import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { Headship, Tenure } from '../../../../contract/model/tenure.ts';

/** A body under one of its names, with whoever was in charge of it. */
export interface HeadedStage {
  body: GraphNode;
  /** In order of time. */
  headships: readonly Headship[];
}

/** Those of the people in charge who were the head. */
export function headsAmong(headships: readonly Headship[]): Headship[] {
  return headships.filter(({ rank }) => rank === 'head');
}

/** A body under all its names, with the tenures of those in charge. */
export interface Line {
  /** Earliest first. */
  stages: readonly HeadedStage[];
  tenures: readonly Tenure[];
}
