import type { Point } from './footprint.ts';

/** Corners of the shapes that are polygons, in a square from -1 to 1, clockwise. */
export const cornersOf = {
  'round-triangle': regular(3),
  'round-pentagon': regular(5),
  'round-hexagon': regular(6),
  'round-octagon': regular(8),
  'round-diamond': points([0, -1, 1, 0, 0, 1, -1, 0]),
  'round-tag': points([-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1]),
  rhomboid: points([-1, -1, 0.333, -1, 1, 1, -0.333, 1]),
} as const;

/** A polygon of equal sides, stretched to fill the square; a flat side is on top where their number is even. */
function regular(sides: number): readonly Point[] {
  const turn = (2 * Math.PI) / sides;
  const first = -Math.PI / 2 - (sides % 2 === 0 ? turn / 2 : 0);
  const round = Array.from({ length: sides }, (_, index) => ({
    x: Math.cos(first + index * turn),
    y: Math.sin(first + index * turn),
  }));
  const [width, height] = (['x', 'y'] as const).map((way) => {
    const all = round.map((point) => point[way]);
    return Math.max(...all) - Math.min(...all);
  });
  const stretched = round.map(({ x, y }) => ({ x: (x * 2) / (width ?? 2), y: (y * 2) / (height ?? 2) }));
  const drop = -1 - Math.min(...stretched.map(({ y }) => y));
  return stretched.map(({ x, y }) => ({ x, y: y + drop }));
}

function points(flat: readonly number[]): readonly Point[] {
  return flat.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: flat[index + 1] ?? 0 }] : []));
}
