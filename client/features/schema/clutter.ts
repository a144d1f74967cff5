import type { PlacedLabel, PlacedPair } from './lay-out-schema.ts';
import type { Box } from './move-apart.ts';

interface Point {
  x: number;
  y: number;
}
type Segment = readonly [Point, Point];

/** A line over something that is written costs more than one over a line. */
const overBox = 3;

/** How much in a drawing lies over one another: lines over lines, and lines over labels and names that are not theirs. */
export function clutterOf({ labels, pairs }: { labels: PlacedLabel[]; pairs: PlacedPair[] }): number {
  const lines = pairs.flatMap((pair) =>
    [pair.from, pair.to].map((label) => ({ pair, label, segment: [label, pair] as Segment })),
  );
  let clutter = 0;
  for (const [index, { pair, label, segment }] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (other.pair !== pair && other.label !== label && cross(segment, other.segment)) clutter += 1;
    }
    for (const box of [...labels, ...pairs]) {
      if (box !== pair && box !== label && runsOver(segment, box)) clutter += overBox;
    }
  }
  return clutter;
}

function cross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

function side(a: Point, b: Point, c: Point): boolean {
  return (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x);
}

/** By its diagonals, which whatever runs through most of a box crosses. */
function runsOver(segment: Segment, { x, y, width, height }: Box): boolean {
  const [left, right, top, bottom] = [x - width / 2, x + width / 2, y - height / 2, y + height / 2];
  return (
    cross(segment, [
      { x: left, y: top },
      { x: right, y: bottom },
    ]) ||
    cross(segment, [
      { x: left, y: bottom },
      { x: right, y: top },
    ])
  );
}
