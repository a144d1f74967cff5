import type { Box, Point } from '../footprint.ts';

/** A place for a caption beside its node. */
export interface Slot {
  /** From the middle of the node to where the caption is tied to it, in radii of the node with the gap around it. */
  tie: Point;
  /** Which point of the caption is tied there, from 0 to 1 across and down. */
  grip: Point;
}

/** Height of a line against the size of its letters. */
export const lineHeight = 1.2;
/** From the top of a line to where its letters stand, against their size. */
export const ascent = 0.94;

const slot = (x: number, y: number, across: number, down: number): Slot => ({
  tie: { x, y },
  grip: { x: across, y: down },
});

/** So far out a corner is tied to its node: clear of those that are square. */
const corner = 0.94;
/** Away from its node, where edges part and leave room between them. */
const distances = [1.3, 1.7, 2.2];
/** Directions in which this is tried. */
const directions = Array.from({ length: 24 }, (_, index) => (index / 24) * 2 * Math.PI);
/** A caption whose node is not straight above or below it, nor straight beside it, is tied by its corner. */
const steep = 1.5;

/** From the best to those that are better than none: below, above, beside, at the corners, a little aside of these, away. */
export const slots: readonly Slot[] = [
  slot(0, 1, 0.5, 0),
  slot(0, -1, 0.5, 1),
  slot(1, 0, 0, 0.5),
  slot(-1, 0, 1, 0.5),
  slot(corner, corner, 0, 0),
  slot(-corner, corner, 1, 0),
  slot(corner, -corner, 0, 1),
  slot(-corner, -corner, 1, 1),
  ...[0.25, 0.75].flatMap((across) => [slot(0, 1, across, 0), slot(0, -1, across, 1)]),
  ...[0.1, 0.9].flatMap((down) => [slot(1, 0, 0, down), slot(-1, 0, 1, down)]),
  ...distances.flatMap((distance) => directions.map((direction) => slotAway(direction, distance))),
];

function slotAway(direction: number, distance: number): Slot {
  const [x, y] = [Math.cos(direction), Math.sin(direction)];
  const grip = (way: number) => Math.min(1, Math.max(0, (1 - steep * way) / 2));
  return slot(x * distance, y * distance, grip(x), grip(y));
}

/** Which way the lines of a caption are flush. */
export function alignOf({ grip }: Slot): 'left' | 'center' | 'right' {
  if (grip.x < 0.2) return 'left';
  return grip.x > 0.8 ? 'right' : 'center';
}

/** What a caption takes up at a slot of a node. */
export function boxAtSlot(
  { tie, grip }: Slot,
  { position, reach }: { position: Point; reach: number },
  { width, height }: { width: number; height: number },
): Box {
  const left = position.x + tie.x * reach - grip.x * width;
  const top = position.y + tie.y * reach - grip.y * height;
  return { left, right: left + width, top, bottom: top + height };
}

/** How far a caption at a slot is from its node, in radii with the gap; 1 where it lies close. */
export function distanceOf({ tie }: Slot): number {
  return Math.max(1, Math.hypot(tie.x, tie.y));
}
