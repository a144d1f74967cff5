import { polygonContains } from 'd3-polygon';
import type { Point } from '../footprint.ts';

/** The corners of a region that is drawn by hand, in pixels. */
export type Region = readonly Point[];

/** The rectangle between the corner at which a drag began and where it is now. */
export function boxBetween(start: Point, end: Point): Region {
  return [start, { x: end.x, y: start.y }, end, { x: start.x, y: end.y }];
}

/** Whether a point lies within a region, which is closed from its last corner to its first. */
export function contains(region: Region, { x, y }: Point): boolean {
  return polygonContains(
    region.map((corner) => [corner.x, corner.y]),
    [x, y],
  );
}
