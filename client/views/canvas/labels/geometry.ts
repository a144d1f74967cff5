import type { Box, Point } from '../footprint.ts';

/** A line with round ends, as a pen of some width draws it. */
export interface Stroke {
  from: Point;
  to: Point;
  /** Half its width. */
  radius: number;
}

/** What a label must not touch: a node or another caption, or a piece of an edge or of its name. A polygon is convex. */
export type Shape = { box: Box } | { stroke: Stroke } | { polygon: readonly Point[] };

/** The smallest upright box around a shape. */
export function boundsOf(shape: Shape): Box {
  if ('box' in shape) return shape.box;
  if ('polygon' in shape) return boundsOfPoints(shape.polygon);
  const { from, to, radius } = shape.stroke;
  return {
    left: Math.min(from.x, to.x) - radius,
    right: Math.max(from.x, to.x) + radius,
    top: Math.min(from.y, to.y) - radius,
    bottom: Math.max(from.y, to.y) + radius,
  };
}

function boundsOfPoints(points: readonly Point[]): Box {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
}

/** Whether two shapes come nearer to each other than a gap. */
export function touch(one: Shape, other: Shape, gap: number): boolean {
  if ('polygon' in one || 'polygon' in other) return betweenRims(rimOf(one), rimOf(other)) < gap;
  if ('stroke' in one && 'stroke' in other) {
    const reach = one.stroke.radius + other.stroke.radius + gap;
    return betweenSegments(one.stroke, other.stroke) < reach;
  }
  if ('stroke' in one && 'box' in other) return segmentToBox(one.stroke, other.box) < one.stroke.radius + gap;
  if ('box' in one && 'stroke' in other)
    return segmentToBox(other.stroke, one.box) < other.stroke.radius + gap;
  if (!('box' in one && 'box' in other)) return false;
  const [a, b] = [one.box, other.box];
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

type Segment = Pick<Stroke, 'from' | 'to'>;

/** A shape as the corners of a polygon that is drawn with a pen of some width. */
interface Rim {
  corners: readonly Point[];
  radius: number;
}

function rimOf(shape: Shape): Rim {
  if ('polygon' in shape) return { corners: shape.polygon, radius: 0 };
  if ('stroke' in shape)
    return { corners: [shape.stroke.from, shape.stroke.to], radius: shape.stroke.radius };
  return { corners: cornersOfBox(shape.box), radius: 0 };
}

function cornersOfBox({ left, right, top, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** How far two convex polygons are from each other; without end below nothing where one lies in the other. */
function betweenRims(one: Rim, other: Rim): number {
  if (holds(one.corners, other.corners[0]) || holds(other.corners, one.corners[0]))
    return Number.NEGATIVE_INFINITY;
  const sides = sidesOf(other.corners);
  const distances = sidesOf(one.corners).flatMap((side) => sides.map((each) => betweenSegments(side, each)));
  return Math.min(...distances) - one.radius - other.radius;
}

function sidesOf(corners: readonly Point[]): Segment[] {
  return corners.map((from, index) => ({ from, to: corners[(index + 1) % corners.length] ?? from }));
}

/** Whether a point lies on the same side of all sides of a convex polygon. */
function holds(corners: readonly Point[], point: Point | undefined): boolean {
  if (!point || corners.length < 3) return false;
  const turns = sidesOf(corners).map((each) => side(each, point));
  return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
}

/** How far a segment is from a box; 0 where they meet. */
function segmentToBox(segment: Segment, box: Box): number {
  if (entersBox(segment, box)) return 0;
  return Math.min(
    pointToBox(segment.from, box),
    pointToBox(segment.to, box),
    ...cornersOfBox(box).map((corner) => pointToSegment(corner, segment)),
  );
}

function betweenSegments(one: Segment, other: Segment): number {
  if (cross(one, other)) return 0;
  return Math.min(
    pointToSegment(one.from, other),
    pointToSegment(one.to, other),
    pointToSegment(other.from, one),
    pointToSegment(other.to, one),
  );
}

function pointToBox({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function pointToSegment(point: Point, { from, to }: Segment): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = across ** 2 + down ** 2;
  const along = length === 0 ? 0 : ((point.x - from.x) * across + (point.y - from.y) * down) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - at * across, point.y - from.y - at * down);
}

/** Clips the segment to the box, as Liang and Barsky do. */
function entersBox({ from, to }: Segment, { left, right, top, bottom }: Box): boolean {
  const [across, down] = [to.x - from.x, to.y - from.y];
  let enters = 0;
  let leaves = 1;
  const clip = (rate: number, room: number) => {
    if (rate === 0) return room >= 0;
    if (rate < 0) enters = Math.max(enters, room / rate);
    else leaves = Math.min(leaves, room / rate);
    return enters <= leaves;
  };
  return (
    clip(-across, from.x - left) &&
    clip(across, right - from.x) &&
    clip(-down, from.y - top) &&
    clip(down, bottom - from.y)
  );
}

function cross(one: Segment, other: Segment): boolean {
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}

/** Positive on one side of the line through a segment, negative on the other. */
function side({ from, to }: Segment, point: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
