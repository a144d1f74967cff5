import type { TimelineDrawing, TimelineLink } from './drawing.ts';
import type { Placed } from './placed-lane.ts';

export type Step = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

export type TimelineItem = Placed | TimelineLink;

/** What each lane holds, in the order of time. */
export function itemsInOrder({ lanes, links }: TimelineDrawing): TimelineItem[][] {
  const linksIn = Map.groupBy(links, ({ lane }) => lane);
  return lanes
    .map(({ lane, items }) =>
      [...items, ...(linksIn.get(lane) ?? [])].sort(
        (one, other) => rowOf(one) - rowOf(other) || startOf(one) - startOf(other) || one.y - other.y,
      ),
    )
    .filter((items) => items.length > 0);
}

/** Where the keyboard goes next: along a lane in the order of time, or to what is nearest in time in the next one. */
export function walk(
  lanes: readonly (readonly TimelineItem[])[],
  from: string | null,
  step: Step,
): TimelineItem | undefined {
  const row = lanes.findIndex((items) => items.some(({ id }) => id === from));
  const lane = lanes[row];
  const column = lane?.findIndex(({ id }) => id === from) ?? -1;
  const item = lane?.[column];
  if (!lane || !item) return lanes[0]?.[0];
  if (step === 'first') return lane[0];
  if (step === 'last') return lane.at(-1);
  if (step === 'left' || step === 'right') return lane[column + (step === 'left' ? -1 : 1)];
  return nearest(lanes[row + (step === 'up' ? -1 : 1)] ?? [], startOf(item));
}

function nearest(items: readonly TimelineItem[], time: number): TimelineItem | undefined {
  return items.toSorted((one, other) => distance(one, time) - distance(other, time))[0];
}

function distance(item: TimelineItem, x: number): number {
  return Math.abs(startOf(item) - x);
}

/** The undated are read row by row; all else has an order in time. */
function rowOf({ form, y }: TimelineItem): number {
  return form === 'chip' ? y : 0;
}

/** Where something is said to be: a fade before it says nothing. */
export function startOf(item: TimelineItem): number {
  if ('known' in item) return item.known[0];
  return item.form === 'more' || item.form === 'chip' ? item.from : item.moment.x;
}
