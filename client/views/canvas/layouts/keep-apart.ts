import type { Force } from 'd3-force';
import { gap } from '../placement.ts';
import type { ForceBody } from './force-problem.ts';

/** A force that pushes captions off one another. Boxes, not circles: a caption is wide and low. */
export function keepApart(): Force<ForceBody, undefined> {
  let bodies: ForceBody[] = [];
  const force: Force<ForceBody, undefined> = (alpha) => {
    // Loose while nodes still find their place, or they could not pass each other.
    const strength = Math.min(1, 0.15 + (1 - alpha) * 0.7);
    for (const [one, other] of neighbours(bodies)) push(one, other, strength);
  };
  force.initialize = (initial) => {
    bodies = initial;
  };
  return force;
}

/** A crowd that does not come apart within so many rounds is given more room. */
const stretchEvery = 12;

/** Pushes until nothing overlaps; where everything around is fixed it may not succeed. */
export function separate(bodies: readonly ForceBody[]): void {
  const free = bodies.every(({ fx }) => fx == null);
  for (const body of bodies) Object.assign(body, { vx: 0, vy: 0 });
  for (let round = 1; round <= 400; round++) {
    let moved = false;
    for (const [one, other] of neighbours(bodies)) moved = push(one, other, 1) || moved;
    if (!moved) return;
    const stretch = free && round % stretchEvery === 0 ? 1.04 : 1;
    for (const body of bodies) {
      body.x = (body.x + (body.vx ?? 0)) * stretch;
      body.y = (body.y + (body.vy ?? 0)) * stretch;
      Object.assign(body, { vx: 0, vy: 0 });
    }
  }
}

/** Pairs whose boxes share some of the horizontal. */
function* neighbours(bodies: readonly ForceBody[]): Generator<[ForceBody, ForceBody]> {
  const left = (body: ForceBody) => body.x + (body.vx ?? 0) - body.aside;
  const sorted = bodies.map((body) => ({ body, left: left(body) })).sort((a, b) => a.left - b.left);
  for (const [index, { body, left: from }] of sorted.entries()) {
    const right = from + 2 * body.aside + gap;
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (!other || other.left > right) break;
      yield [body, other.body];
    }
  }
}

/** Moves two bodies apart the shorter way; one that is fixed stays, and the other goes the whole way. */
function push(one: ForceBody, other: ForceBody, strength: number): boolean {
  const across = middleX(other) - middleX(one);
  const down = middleY(other) - middleY(one);
  const coverX = one.aside + other.aside + gap - Math.abs(across);
  const coverY = (one.above + one.below + other.above + other.below) / 2 + gap - Math.abs(down);
  if (coverX <= 0.01 || coverY <= 0.01) return false;
  const shareOne = share(one, other);
  if (shareOne === null) return false;
  const [axis, cover, sign] =
    coverX < coverY
      ? (['vx', coverX, across < 0 ? -1 : 1] as const)
      : (['vy', coverY, down < 0 ? -1 : 1] as const);
  one[axis] = (one[axis] ?? 0) - sign * cover * strength * shareOne;
  other[axis] = (other[axis] ?? 0) + sign * cover * strength * (1 - shareOne);
  return true;
}

/** How much of the way the first of two goes; null where neither may move. */
function share(one: ForceBody, other: ForceBody): number | null {
  const fixed = [one.fx != null, other.fx != null];
  if (fixed[0] && fixed[1]) return null;
  if (fixed[0]) return 0;
  return fixed[1] ? 1 : 0.5;
}

function middleX(body: ForceBody): number {
  return body.x + (body.vx ?? 0);
}

function middleY(body: ForceBody): number {
  return body.y + (body.vy ?? 0) + (body.below - body.above) / 2;
}
