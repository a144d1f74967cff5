import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import type { View } from '../../../../contract/model/view.ts';
import type { Point } from '../footprint.ts';
import { firstDays } from './first-days.ts';
import { alongTime } from './offered/along-time.ts';
import { scaleOf, standsAt, type TimeScale } from './time-scale.ts';

/** What positions mean while they are those of the layout along time. */
export interface TimeLayout {
  /** Null where nothing is dated. */
  scale: TimeScale | null;
  /** What is dated, by id, but for what is pinned. */
  times: ReadonlyMap<string, number>;
  /** The undated, which stand apart from what is dated. */
  undated: ReadonlySet<string>;
  /** Between what is dated and the undated below it; null where there are not both. */
  border: number | null;
}

interface Known {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/** What is moved by hand keeps so far from the border between the dated and the undated. */
const clearance = 48;

/**
 * Reads the layout along time from where nodes stand, since a View holds no more than its name and their positions.
 * @returns null where another layout is chosen, or somebody stands where their time is not
 */
export function timeLayoutOf({ layout, nodes }: View, known: Known): TimeLayout | null {
  if (layout !== alongTime.name) return null;
  const days = firstDays(known.nodes.values(), known.edges.values());
  // What is pinned stays where somebody wanted it, which says nothing of its time.
  const pinned = new Set(nodes.filter((node) => node.pinned).map(({ id }) => id));
  const stands = nodes.flatMap(({ id, position }) =>
    position && !pinned.has(id) && known.nodes.has(id) ? [{ id, ...position, ...days.get(id) }] : [],
  );
  if (stands.length === 0) return null;
  const timed = stands.flatMap(({ time, ...stand }) => (time === undefined ? [] : [{ ...stand, time }]));
  const dated = timed.filter(({ isOwn }) => isOwn);
  // Those that are not dated themselves may stand apart: what is known of them may have grown since.
  const scale = scaleOf(timed) ?? scaleOf(dated);
  if (!scale && dated.length > 0) return null;
  const bottom = Math.max(...dated.map(({ y }) => y));
  const isInTime = ({ time, x }: { time?: number; x: number }) =>
    scale !== null && time !== undefined && standsAt(scale, { time, x });
  const apart = stands.filter((stand) => !isInTime(stand));
  if (apart.some(({ y }) => y <= bottom)) return null;
  const undated = new Set(apart.map(({ id }) => id));
  const top = Math.min(...apart.map(({ y }) => y));
  const lowest = Math.max(...stands.filter(({ id }) => !undated.has(id)).map(({ y }) => y));
  return {
    scale,
    times: new Map(
      [...days]
        .filter(([id]) => !undated.has(id) && !pinned.has(id))
        .map(([id, { time }]) => [id, time] as const),
    ),
    undated,
    border: Number.isFinite(top) && Number.isFinite(lowest) ? (lowest + top) / 2 : null,
  };
}

/** Where a node goes that was moved by hand: a dated one stays at its time, and an undated one among the undated. */
export function keptInTime({ scale, times, undated, border }: TimeLayout, id: string, place: Point): Point {
  const time = times.get(id);
  if (undated.has(id))
    return border === null ? place : { ...place, y: Math.max(place.y, border + clearance) };
  if (!scale || time === undefined) return place;
  const y = border === null ? place.y : Math.min(place.y, border - clearance);
  return { x: scale.xOf(time), y };
}
