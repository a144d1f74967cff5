import { type Point, wholeOf } from './footprint.ts';

/** A node as an edge sees it that does not belong to it, in model pixels. */
export interface Disc extends Point {
  id: string;
  radius: number;
}

export interface StraightLine {
  id: string;
  source: string;
  target: string;
}

/** The one control point of a curve: how far along the straight line, and how far to its left. */
export interface Bend {
  weight: number;
  distance: number;
}

/** Between the edges that join the same two nodes, in model pixels. */
export const betweenParallels = 34;
/** So near an edge may pass the rim of a node that it does not belong to. */
const clearance = 5;
/** A bend grows in steps of so much, up to so many. */
const step = 22;
const steps = 14;
const weights = [0.5, 0.3, 0.7];
const samples = Array.from({ length: 31 }, (_, index) => (index + 1) / 32);

/**
 * Finds the edges that would run through a node at which they do not end, and how each has to bend to pass beside
 * it: as little as will do, or as clears most of the nodes where nothing clears them all.
 * @returns bends by the edge’s id; edges that are clear as they are drawn anyway have none
 */
export function detours(lines: readonly StraightLine[], discs: readonly Disc[]): Map<string, Bend> {
  const byId = new Map(discs.map((disc) => [disc.id, disc]));
  const bends = new Map<string, Bend>();
  for (const bundle of Map.groupBy(lines, pairOf).values()) {
    const [first] = bundle;
    const [from, to] = [first && byId.get(first.source), first && byId.get(first.target)];
    if (!from || !to || from === to) continue;
    const others = discs.filter((disc) => disc !== from && disc !== to);
    const usual = bundle.map((_, index) => (index + 0.5 - bundle.length / 2) * betweenParallels);
    const met = (bend: Bend) =>
      usual.reduce(
        (sum, aside) => sum + hits(from, to, { ...bend, distance: bend.distance + aside }, others),
        0,
      );
    const best = met(straight) === 0 ? straight : clearest(met);
    if (best === straight) continue;
    for (const [index, line] of bundle.entries()) {
      const distance = best.distance + (usual[index] ?? 0);
      // What is left of an edge is right of one that runs the other way.
      const turned = line.source !== from.id;
      bends.set(line.id, turned ? { weight: 1 - best.weight, distance: -distance } : { ...best, distance });
    }
  }
  return bends;
}

const straight: Bend = { weight: 0.5, distance: 0 };

function clearest(met: (bend: Bend) => number): Bend {
  let best = { bend: straight, met: met(straight) };
  for (let away = 1; away <= steps && best.met > 0; away++)
    for (const weight of weights)
      for (const side of [1, -1]) {
        const bend = { weight, distance: side * away * step };
        const count = met(bend);
        if (count < best.met) best = { bend, met: count };
      }
  return best.bend;
}

/** How many discs a curve runs through. */
function hits(from: Point, to: Point, { weight, distance }: Bend, discs: readonly Disc[]): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(across, down) || 1;
  const control = {
    x: from.x + across * weight - (down / length) * distance,
    y: from.y + down * weight + (across / length) * distance,
  };
  const box = wholeOf([from, to, control].map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
  const near = discs.filter(({ x, y, radius }) => {
    const reach = radius + clearance;
    return x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach;
  });
  if (near.length === 0) return 0;
  const points = samples.map((at) => ({
    x: (1 - at) ** 2 * from.x + 2 * at * (1 - at) * control.x + at ** 2 * to.x,
    y: (1 - at) ** 2 * from.y + 2 * at * (1 - at) * control.y + at ** 2 * to.y,
  }));
  return near.filter(({ x, y, radius }) =>
    points.some((point) => Math.hypot(point.x - x, point.y - y) < radius + clearance),
  ).length;
}

function pairOf({ source, target }: StraightLine): string {
  return [source, target].sort().join(' ');
}
