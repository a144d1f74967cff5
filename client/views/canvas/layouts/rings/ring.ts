import { boxAt, type Footprint, overlap, type Point } from '../../footprint.ts';
import { gap } from '../../placement.ts';

/** A ring around a middle: an ellipse, since captions are wide. */
export interface Ring {
  /** Half its height. */
  radius: number;
  /** Its width against its height. */
  stretch: number;
}

const fullTurn = 2 * Math.PI;

/** How many of some nodes, from the first on, find room on a ring; at least one. */
export function capacityOf(nodes: readonly Footprint[], ring: Ring, start: number): number {
  let angle = start;
  for (const [index, node] of nodes.entries()) {
    const next = nodes[index + 1] ?? nodes[0] ?? node;
    angle += turnBetween(node, next, ring, angle);
    if (angle - start > fullTurn) return Math.max(1, index);
  }
  return nodes.length;
}

/**
 * Spreads nodes evenly around a ring, in their order, each with as much room as its caption needs where it comes to be.
 * @param start the angle of the first, in radians; they follow clockwise
 * @returns a place for each; null where the ring is too small
 */
export function aroundRing(nodes: readonly Footprint[], ring: Ring, start: number): Point[] | null {
  if (capacityOf(nodes, ring, start) < nodes.length) return null;
  let [least, most] = [1, 2];
  while (most < 1e6 && turned(nodes, ring, start, most) < fullTurn) most *= 2;
  for (let round = 0; round < 30; round++) {
    const middle = (least + most) / 2;
    if (turned(nodes, ring, start, middle) < fullTurn) least = middle;
    else most = middle;
  }
  let angle = start;
  const places = nodes.map((node, index) => {
    const place = pointOn(ring, angle);
    angle += Math.min(Math.PI, least * turnBetween(node, nodes[index + 1] ?? node, ring, angle));
    return place;
  });
  const boxes = nodes.map((node, index) => boxAt(node, places[index] ?? { x: 0, y: 0 }));
  const isClear = boxes.every((box, index) => {
    const next = boxes[(index + 1) % boxes.length];
    return boxes.length < 2 || !next || !overlap(box, next, gap / 2);
  });
  return isClear ? places : null;
}

/** The whole turn where each node is given some times the room that it needs. */
function turned(nodes: readonly Footprint[], ring: Ring, start: number, times: number): number {
  let angle = start;
  for (const [index, node] of nodes.entries())
    angle += times * turnBetween(node, nodes[index + 1] ?? nodes[0] ?? node, ring, angle);
  return angle - start;
}

/** How far apart two neighbours on a ring are, in radians: captions are kept apart across or down, whichever is less. */
function turnBetween(one: Footprint, other: Footprint, { radius, stretch }: Ring, angle: number): number {
  const across = one.aside + other.aside + gap;
  const down = Math.max(one.below + other.above, other.below + one.above) + gap;
  const turnAt = (at: number) =>
    Math.min(
      across / Math.max(1e-9, radius * stretch * Math.abs(Math.sin(at))),
      down / Math.max(1e-9, radius * Math.abs(Math.cos(at))),
    );
  return turnAt(angle + Math.min(Math.PI / 4, turnAt(angle)) / 2);
}

function pointOn({ radius, stretch }: Ring, angle: number): Point {
  return { x: radius * stretch * Math.cos(angle), y: radius * Math.sin(angle) };
}
