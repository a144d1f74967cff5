/** What something covers of a row, in pixels. */
export interface Extent {
  from: number;
  to: number;
}

interface Packed<Item> {
  rows: Item[][];
  /** What found no room, where the rows are limited. */
  left: Item[];
}

/**
 * Puts things into rows so that nothing covers anything else; each takes the first row with room for it.
 * @param items those that matter more come first
 * @param maxRows how many rows there may be
 * @param gap minimum distance within a row, in pixels
 */
export function packRows<Item extends Extent>(
  items: readonly Item[],
  { maxRows = Number.POSITIVE_INFINITY, gap = 10 } = {},
): Packed<Item> {
  const rows: Item[][] = [];
  const left: Item[] = [];
  for (const item of items) {
    const room = rows.find((row) => row.every((other) => isClear(item, other, gap)));
    if (room) room.push(item);
    else if (rows.length < maxRows) rows.push([item]);
    else left.push(item);
  }
  return { rows, left };
}

function isClear(one: Extent, other: Extent, gap: number): boolean {
  return one.from >= other.to + gap || other.from >= one.to + gap;
}

/** Things that found no room, gathered where they lie so close that one number stands for them. */
export function gather<Item extends Extent>(items: readonly Item[], width: number): Item[][] {
  const groups: Item[][] = [];
  for (const item of items.toSorted((one, other) => one.from - other.from)) {
    const last = groups.at(-1);
    if (last?.[0] && item.from < last[0].from + width) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
