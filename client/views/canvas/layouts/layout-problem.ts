import type { Family } from '../../../../contract/model/relationships/description.ts';
import type { Footprint, Point } from '../footprint.ts';

/** What is to be arranged. It goes to a worker, so that it holds plain values only. */
export interface LayoutProblem {
  nodes: readonly LayoutNode[];
  edges: readonly LayoutEdge[];
  /** Width of the frame against its height. */
  aspect: number;
  /** The node that is selected, around which or below which others may be arranged. */
  selected?: string | undefined;
  /** Where only a part of the graph is arranged: what stands around it and does not move. */
  around?: readonly StandingNode[];
}

export interface LayoutNode extends Footprint {
  id: string;
  kind: string;
  name: string;
  /** The first day that is known of it, in milliseconds since 1970; absent where none is. */
  time?: number | undefined;
  /** Where it is now; absent where it has no place yet. */
  position?: Point | undefined;
  /** It stays where it is. */
  pinned?: boolean | undefined;
}

export interface StandingNode extends Footprint {
  position: Point;
}

/** From the earlier to the later, from who heads to what is headed: as its family reads. */
export interface LayoutEdge {
  source: string;
  target: string;
  family?: Family | undefined;
  /** The target is the source under another name. */
  renaming?: boolean | undefined;
}

/** Values of the settings of a layout, by their names. */
export type SettingValues = Readonly<Record<string, string | number>>;

/**
 * Finds a place for each node. The same problem always has the same answer.
 * @param report is called with the share of the work that is done, from 0 to 1, where that is known
 */
export type PlaceNodes = (
  problem: LayoutProblem,
  values: SettingValues,
  report: (share: number) => void,
) => Map<string, Point>;
