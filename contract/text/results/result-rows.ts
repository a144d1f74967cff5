import type { Citation } from '../../model/citation.ts';
import type { Graph } from '../../model/graph.ts';

/** Rows whose cells are plain values or point at nodes and edges of a graph, as a saved query answers. */
export interface ResultRows {
  columns: readonly string[];
  rows: readonly (readonly unknown[])[];
  graph: Graph;
  citations: readonly Citation[];
  summary: { shown: number; truncated: boolean };
}
