import { type Box, boxAt, type Footprint, overlap, type Point } from '../footprint.ts';
import { gap } from '../placement.ts';
import { beforeUndated } from './along-time-places.ts';
import type { TimeLayout } from './time-layout.ts';
import { standardYear, timeScale } from './time-scale.ts';

interface AddedInTime {
  id: string;
  footprint: Footprint;
  /** The first day known of it, in milliseconds; absent where none is. */
  time: number | undefined;
  /** Where stands what it was added beside. */
  beside: Point;
}

interface Standing {
  id: string;
  box: Box;
}

const step = 12;

/**
 * Finds added nodes a free place in a graph that is laid out along time: at their time, as near as can be to what they
 * were added beside, or among the undated.
 */
export function placesInTime(
  added: readonly AddedInTime[],
  { scale: known, undated }: TimeLayout,
  standing: readonly Standing[],
): Map<string, Point> {
  const first = added.find(({ time }) => time !== undefined);
  const origin = { time: first?.time ?? 0, x: first?.beside.x ?? 0 };
  const scale = known ?? timeScale(origin, standardYear);
  const boxes = standing.map(({ box }) => box);
  const dated = standing.filter(({ id }) => !undated.has(id)).map(({ box }) => box.bottom);
  const apart = standing.filter(({ id }) => undated.has(id)).map(({ box }) => box);
  const ceiling = Math.min(...apart.map(({ top }) => top));
  let floor = apart.length > 0 ? ceiling : Math.max(...dated) + beforeUndated;
  const places = new Map<string, Point>();
  const take = (id: string, footprint: Footprint, candidates: Iterable<Point>) => {
    for (const place of candidates) {
      const box = boxAt(footprint, place);
      if (boxes.some((other) => overlap(box, other, gap))) continue;
      boxes.push(box);
      places.set(id, place);
      return box;
    }
    return undefined;
  };
  // The dated come first, since the undated stand below all of them.
  for (const { id, footprint, time, beside } of added) {
    if (time === undefined) continue;
    const x = scale.xOf(time);
    const lowest = ceiling - beforeUndated / 2 - footprint.below;
    const box = take(id, footprint, upAndDown({ x, y: Math.min(beside.y, lowest) }, lowest));
    if (box && apart.length === 0) floor = Math.max(floor, box.bottom + beforeUndated);
  }
  for (const { id, footprint, time, beside } of added) {
    if (time !== undefined) continue;
    take(id, footprint, belowFrom({ x: beside.x, y: floor + footprint.above }));
  }
  return places;
}

function* upAndDown({ x, y }: Point, lowest: number): Generator<Point> {
  yield { x, y };
  for (let away = step; ; away += step) {
    yield { x, y: y - away };
    if (y + away <= lowest) yield { x, y: y + away };
  }
}

/** Row by row, in each the nearest first. */
function* belowFrom({ x, y }: Point): Generator<Point> {
  const reach = 900;
  for (let row = 0; ; row += 2 * step) {
    for (let away = 0; away <= reach; away += 2 * step) {
      yield { x: x - away, y: y + row };
      if (away > 0) yield { x: x + away, y: y + row };
    }
  }
}
