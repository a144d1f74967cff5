import type { SimulationNodeDatum } from 'd3-force';
import type { Footprint, Point } from '../footprint.ts';

export interface ForceNode extends Footprint {
  id: string;
  /** Where it is; without one it starts where the layout likes. */
  position?: Point;
  /** It stays exactly where it is. */
  fixed?: boolean;
}

export interface ForceLink {
  source: string;
  target: string;
}

export interface ForceProblem {
  nodes: readonly ForceNode[];
  edges: readonly ForceLink[];
  /** Width of the graph against its height. */
  aspect?: number;
}

export interface ForceBody extends SimulationNodeDatum, Footprint {
  id: string;
  x: number;
  y: number;
}
