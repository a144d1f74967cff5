import { type Box, boxAt, type Footprint, overlap, type Point, wholeOf } from './footprint.ts';
import { freeSector, type Sector, wholeCircle } from './free-sector.ts';

export interface PlacedNode {
  position: Point;
  footprint: Footprint;
}

export interface AddedNode {
  id: string;
  footprint: Footprint;
  /** The node beside which it belongs: shown already, or added before it. */
  anchor: string | null;
}

/** Room left between captions, in model pixels. */
export const gap = 14;
const firstRing = 120;
const betweenRings = 34;
/** After so many rings in the free sector the whole circle is searched. */
const ringsInSector = 8;

/**
 * Puts added nodes on the free side of their anchors, ring by ring, where they cover nothing that stands.
 * Nothing that is shown moves.
 * @param addedNodes in the order of placing
 * @param shown what stands already, by id
 * @returns a position for each added node
 */
export function placeAdded(
  addedNodes: readonly AddedNode[],
  shown: ReadonlyMap<string, PlacedNode>,
): Map<string, Point> {
  const occupied = new Map(shown);
  const taken = [...shown.values()].map(({ footprint, position }) => boxAt(footprint, position));
  const sectors = new Map<string | null, Sector>();
  const placed = new Map<string, Point>();
  for (const { id, anchor, footprint } of addedNodes) {
    const centre = (anchor !== null && occupied.get(anchor)?.position) || middleOf(taken);
    const sector = sectors.get(anchor) ?? sectorAround(anchor, centre, occupied);
    sectors.set(anchor, sector);
    const search = { centre, sector, from: anchor === null ? 0 : firstRing, step: betweenRings };
    const position = firstFree(search, footprint, taken);
    taken.push(boxAt(footprint, position));
    occupied.set(id, { position, footprint });
    placed.set(id, position);
  }
  return placed;
}

function sectorAround(
  anchor: string | null,
  centre: Point,
  occupied: ReadonlyMap<string, PlacedNode>,
): Sector {
  if (anchor === null) return wholeCircle;
  const others = [...occupied].filter(([id]) => id !== anchor).map(([, { position }]) => position);
  return freeSector(centre, others);
}

/** The free place nearest to one that is wanted; that very place if it is free. */
export function nearestFree(wanted: Point, footprint: Footprint, taken: readonly Box[]): Point {
  return firstFree({ centre: wanted, sector: wholeCircle, from: 0, step: 12 }, footprint, taken);
}

interface FreePlaceSearch {
  centre: Point;
  sector: Sector;
  /** Radius of the first ring, and from one ring to the next. */
  from: number;
  step: number;
}

function firstFree(
  { centre, sector, from, step }: FreePlaceSearch,
  footprint: Footprint,
  taken: readonly Box[],
): Point {
  for (let ring = 0; ; ring++) {
    const radius = from + ring * step;
    for (const angle of anglesOn(ring < ringsInSector ? sector : wholeCircle, radius)) {
      const position = { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
      const box = boxAt(footprint, position);
      if (!taken.some((other) => overlap(box, other, gap))) return position;
    }
  }
}

/** Angles on a ring inside a sector, from its middle outwards. */
function* anglesOn({ middle, half }: Sector, radius: number): Generator<number> {
  const step = radius === 0 ? Number.POSITIVE_INFINITY : 24 / radius;
  yield middle;
  for (let away = step; away <= half; away += step) {
    yield middle + away;
    yield middle - away;
  }
}

function middleOf(boxes: readonly Box[]): Point {
  if (boxes.length === 0) return { x: 0, y: 0 };
  const { left, right, top, bottom } = wholeOf(boxes);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
