import type { NodeCollection } from 'cytoscape';
import type { Point } from '../footprint.ts';
import type { LayoutProblem, SettingValues } from './layout-problem.ts';
import type { MiniatureDrawing } from './miniature.ts';
import type { Setting } from './settings/setting.ts';

export interface LayoutRun {
  /** The nodes that are to be placed. */
  nodes: NodeCollection;
  problem: LayoutProblem;
  values: SettingValues;
  /** Gives the work up. */
  signal: AbortSignal;
  /** Nodes move to their places at once instead of gliding there. */
  still: boolean;
  /** Hears which share of the work is done, from 0 to 1, where that is known. */
  report(share: number): void;
}

/** A way to arrange the graph. */
export interface Layout {
  name: string;
  title: string;
  hint: string;
  miniature: MiniatureDrawing;
  /** Graphs with more nodes are not offered it. */
  upTo: number;
  settings: readonly Setting[];
  /** Finds a place for each node that is not pinned. */
  place(run: LayoutRun): Promise<ReadonlyMap<string, Point>>;
}

/** How long nodes glide to a new place, in milliseconds. */
export const glide = 450;
