import type { Box } from '../footprint.ts';

/** Items by where they lie, to find those near a place without looking at all. */
export interface SpatialGrid<Item> {
  add(item: Item, bounds: Box): void;
  /** Whether a test holds for an item whose bounds share a cell with a box. */
  some(box: Box, test: (item: Item) => boolean): boolean;
}

/** Side of a cell: about as large as a caption, so that it lies in few cells and shares them with few others. */
const cell = 48;
/** Further than this many cells from the middle nothing is drawn. */
const span = 1 << 20;

/** A uniform grid of square cells, each with the items that reach into it. */
export function createGrid<Item>(): SpatialGrid<Item> {
  const cells = new Map<number, Item[]>();

  function* keysIn({ left, right, top, bottom }: Box): Generator<number> {
    const [first, last] = [Math.floor(left / cell), Math.floor(right / cell)];
    const lowest = Math.floor(bottom / cell);
    for (let row = Math.floor(top / cell); row <= lowest; row++)
      for (let column = first; column <= last; column++) yield row * span + column;
  }

  return {
    add(item, bounds) {
      for (const key of keysIn(bounds)) {
        const held = cells.get(key);
        if (held) held.push(item);
        else cells.set(key, [item]);
      }
    },
    some(box, test) {
      for (const key of keysIn(box)) if (cells.get(key)?.some(test)) return true;
      return false;
    },
  };
}
