import type { Point } from './footprint.ts';

/** A part of the circle around a point: its middle and half its width, in radians. */
export interface Sector {
  middle: number;
  half: number;
}

export const wholeCircle: Sector = { middle: 0, half: Math.PI };

/** How far around an anchor other nodes count as being in the way, in model pixels. */
const reach = 420;
/** A narrower gap than this is no place for several added nodes. */
const narrowest = Math.PI / 5;
const widest = Math.PI / 2;

/** The widest sector around a point in which nothing stands; the whole circle where nothing or too much does. */
export function freeSector(centre: Point, others: readonly Point[]): Sector {
  const angles = others
    .filter((other) => Math.hypot(other.x - centre.x, other.y - centre.y) < reach)
    .map((other) => Math.atan2(other.y - centre.y, other.x - centre.x))
    .sort((one, other) => one - other);
  const [first] = angles;
  if (first === undefined) return wholeCircle;
  let best = { from: first, width: 0 };
  for (const [index, from] of angles.entries()) {
    const width = (angles[index + 1] ?? first + 2 * Math.PI) - from;
    if (width > best.width) best = { from, width };
  }
  if (best.width < narrowest) return wholeCircle;
  return { middle: best.from + best.width / 2, half: Math.min(widest, best.width / 2 - narrowest / 4) };
}
