import type { NodeCollection } from 'cytoscape';

export interface LayoutRun {
  /** The nodes that are shown now. */
  nodes: NodeCollection;
  /** Width of the frame that is free against its height. */
  aspect: number;
  /** Gives the work up. */
  signal: AbortSignal;
  /** Nodes move to their places at once instead of gliding there. */
  still: boolean;
}

/** A way to arrange the graph. */
export interface Layout {
  name: string;
  title: string;
  hint: string;
  /** Graphs with more nodes are not offered it. */
  upTo: number;
  run(run: LayoutRun): Promise<void>;
}

/** How long nodes glide to a new place, in milliseconds. */
export const glide = 450;
