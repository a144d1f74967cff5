import { overlap, type Point } from '../footprint.ts';
import { type EdgeCurve, pointsAlong } from './edge-curve.ts';
import { boundsOf, type Stroke } from './geometry.ts';
import { type Obstacles, scaled } from './obstacles.ts';
import type { LabelledEdge, LabelProblem, PlacedVerb } from './problem.ts';
import { verbSizeAt } from './sizes.ts';
import { lineHeight } from './slots.ts';

/** Where along its edge a name may stand, from the best on. */
const places = [0, 0.06, 0.12, 0.18, 0.24, 0.3, 0.36].flatMap((away) => [0.5 - away, 0.5 + away]);
/** Of the way between two places on the edge its direction is read. */
const step = 20;

/**
 * Finds the best free place for the name of a relationship on its edge, clear of other edges if it can be. It then
 * stands in the way of others.
 * @returns null where the edge is too short for it or out of sight, or there is no room
 */
export function placeVerb(
  edge: LabelledEdge,
  obstacles: Obstacles,
  { zoom, sight, measure }: Pick<LabelProblem, 'zoom' | 'sight' | 'measure'>,
): PlacedVerb | null {
  const { id, verb, curve, faint } = edge;
  const size = verbSizeAt(zoom);
  const width = measure(verb, false) * size;
  const line = lineOf(curve);
  if (verb === '' || width > line.length) return null;
  for (const ignore of [new Set<never>(), new Set(['edge'] as const)]) {
    for (const along of places) {
      const stroke = strokeAt(line, along, { width, height: size * lineHeight }, zoom);
      if (sight && !overlap(boundsOf({ stroke }), sight)) continue;
      if (!obstacles.isFree({ stroke }, { owner: id, ignore })) continue;
      obstacles.addLabel(id, { stroke }, faint);
      return { text: verb, along, width: width / size };
    }
  }
  return null;
}

/** Where a name on an edge stands, and how it is turned so that it can be read, in model pixels and radians. */
export function verbPlace(curve: EdgeCurve, along: number): { at: Point; angle: number } {
  return placeAlong(lineOf(curve), along);
}

function placeAlong({ points, length: whole }: Line, along: number): { at: Point; angle: number } {
  let left = whole * along;
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (!from) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left > length && index < points.length - 1) {
      left -= length;
      continue;
    }
    const part = length === 0 ? 0 : Math.min(1, left / length);
    const angle = Math.atan2(to.y - from.y, to.x - from.x);
    const upright = Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle;
    return { at: { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }, angle: upright };
  }
  return { at: points[0] ?? { x: 0, y: 0 }, angle: 0 };
}

function strokeAt(
  line: Line,
  along: number,
  { width, height }: { width: number; height: number },
  zoom: number,
): Stroke {
  const { at, angle } = placeAlong(line, along);
  const half = Math.max(0, width - height) / 2;
  const [x, y] = [Math.cos(angle) * half, Math.sin(angle) * half];
  return {
    from: scaled({ x: at.x - x, y: at.y - y }, zoom),
    to: scaled({ x: at.x + x, y: at.y + y }, zoom),
    radius: (height / 2) * zoom,
  };
}

/** An edge as a line of straight pieces, with its length. */
interface Line {
  points: readonly Point[];
  length: number;
}

function lineOf(curve: EdgeCurve): Line {
  const points = pointsAlong(curve, step);
  const length = points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1];
    return before ? sum + Math.hypot(x - before.x, y - before.y) : 0;
  }, 0);
  return { points, length };
}
