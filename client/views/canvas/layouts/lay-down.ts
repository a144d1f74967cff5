import type { Point } from '../footprint.ts';

/** Turns a cloud of points around its middle so that it is widest across, or down where the frame is upright. */
export function layDown(points: readonly Point[], aspect: number): void {
  const mean = { x: meanOf(points.map(({ x }) => x)), y: meanOf(points.map(({ y }) => y)) };
  const away = points.map(({ x, y }) => ({ x: x - mean.x, y: y - mean.y }));
  const across = meanOf(away.map(({ x }) => x * x));
  const down = meanOf(away.map(({ y }) => y * y));
  const both = meanOf(away.map(({ x, y }) => x * y));
  const longest = Math.atan2(2 * both, across - down) / 2;
  const turn = (aspect >= 1 ? 0 : Math.PI / 2) - longest;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  for (const [index, point] of points.entries()) {
    const { x, y } = away[index] ?? { x: 0, y: 0 };
    point.x = mean.x + x * cos - y * sin;
    point.y = mean.y + x * sin + y * cos;
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
