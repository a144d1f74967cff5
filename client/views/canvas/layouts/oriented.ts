import type { Footprint, Point } from '../footprint.ts';

/** Which way a hierarchy grows. */
export type Direction = 'down' | 'right';

/** What a node covers where a hierarchy grows: across its levels, and along its growth; from the middle of its box. */
export interface Extent {
  breadth: number;
  depth: number;
}

export function extentOf({ aside, above, below }: Footprint, direction: Direction): Extent {
  const [across, down] = [aside, (above + below) / 2];
  return direction === 'down' ? { breadth: across, depth: down } : { breadth: down, depth: across };
}

/** Where a node is whose box has its middle at some breadth and depth. */
export function pointAt(
  { above, below }: Footprint,
  { breadth, depth }: Extent,
  direction: Direction,
): Point {
  const middle = direction === 'down' ? { x: breadth, y: depth } : { x: depth, y: breadth };
  return { x: middle.x, y: middle.y + (above - below) / 2 };
}
