import type { Point } from './footprint.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const towards: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest of some places in a direction: within 60° of it, and the more aside the farther it counts.
 * @returns undefined where there is none
 */
export function nearestTowards<Place extends Point>(
  from: Point,
  direction: Direction,
  places: readonly Place[],
): Place | undefined {
  const { x, y } = towards[direction];
  let best: { place: Place; cost: number } | undefined;
  for (const place of places) {
    const ahead = (place.x - from.x) * x + (place.y - from.y) * y;
    const aside = Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}
