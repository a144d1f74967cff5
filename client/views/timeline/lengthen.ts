import type { Mark, Scale, TimelineBar } from './place.ts';
import { shorten } from './shorten.ts';

/** Between a name and what stands beside it in its row, in pixels. */
const gap = 10;
const edge = 6;

/** Gives the shortened names of one row as much as there is room for: up to what stands beside them, or to the edge. */
export function lengthen<Item extends TimelineBar | Mark>(
  row: readonly Item[],
  { limit, measure }: Pick<Scale, 'limit' | 'measure'>,
): Item[] {
  const placed = [...row];
  for (const [index, item] of placed.entries()) {
    if (item.label === item.fullLabel) continue;
    const end = item.labelX + item.labelWidth;
    // What goes on as the same tenure bears no name, and stands below that of its beginning.
    const others = placed.filter((other) => other !== item && other.fullLabel !== '');
    const earlier = others.filter(({ from }) => from < item.from);
    const later = others.filter(({ from }) => from > item.from);
    const free = {
      from: Math.max(edge, ...earlier.map(({ to }) => to + gap)),
      to: Math.min(limit - edge, ...later.map(({ from }) => from - gap)),
    };
    // A name keeps its side of a mark; it begins before its bar only where it meets the edge.
    const isBefore = item.form === 'mark' && item.labelX < item.moment.x;
    const grows = isBefore || (item.form === 'bar' && later.length === 0);
    const room = { from: grows ? free.from : item.labelX, to: isBefore ? end : free.to };
    const width = measure(item.fullLabel);
    const labelX = Math.max(room.from, Math.min(item.labelX, room.to - width));
    const label = shorten(item.fullLabel, room.to - labelX, measure);
    const labelWidth = measure(label);
    if (labelWidth <= item.labelWidth) continue;
    const [from, to] = [Math.min(item.from, labelX), Math.max(item.to, labelX + labelWidth)];
    placed[index] = { ...item, label, labelX, labelWidth, from, to };
  }
  return placed;
}
