import type { Point } from '../footprint.ts';

/** How an edge is drawn: straight, or as quadratic curves that meet halfway between their control points. */
export interface EdgeCurve {
  from: Point;
  to: Point;
  controls: readonly Point[];
}

interface Quadratic {
  from: Point;
  control: Point;
  to: Point;
}

/** The quadratic curves that an edge with control points consists of. */
export function quadraticsOf({ from, to, controls }: EdgeCurve): Quadratic[] {
  let start = from;
  return controls.map((control, index) => {
    const next = controls[index + 1];
    const end = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : to;
    const curve = { from: start, control, to: end };
    start = end;
    return curve;
  });
}

/**
 * Points along an edge that follow it closely.
 * @param step so far apart they are at most, about
 */
export function pointsAlong(curve: EdgeCurve, step: number): Point[] {
  const { from, to, controls } = curve;
  if (controls.length === 0) return [from, ...straightPoints(from, to, step)];
  return [from, ...quadraticsOf(curve).flatMap((each) => curvedPoints(each, step))];
}

function straightPoints(from: Point, to: Point, step: number): Point[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) / count;
    return { x: from.x + (to.x - from.x) * at, y: from.y + (to.y - from.y) * at };
  });
}

function curvedPoints({ from, control, to }: Quadratic, step: number): Point[] {
  const length =
    Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y);
  const count = Math.max(4, Math.min(24, Math.ceil(length / step)));
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) / count;
    return {
      x: (1 - at) ** 2 * from.x + 2 * at * (1 - at) * control.x + at ** 2 * to.x,
      y: (1 - at) ** 2 * from.y + 2 * at * (1 - at) * control.y + at ** 2 * to.y,
    };
  });
}
