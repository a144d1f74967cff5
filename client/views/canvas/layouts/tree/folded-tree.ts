import type { Extent } from '../oriented.ts';
import type { Branch } from './spanning-tree.ts';

interface Folding {
  extents: ReadonlyMap<string, Extent>;
  /** How much broader than deep a branch is to be. */
  ratio: number;
  /** Room between neighbours, between rows of branches, and between a node and what hangs on it. */
  across: number;
  between: number;
  levels: number;
}

/** A branch that is laid out: its whole breadth and depth, and where the middles of its nodes are in it. */
interface Block {
  breadth: number;
  depth: number;
  middles: Map<string, Extent>;
}

/**
 * Lays out a branch so that it is about as broad as is wanted: what hangs on a node stands below it in as many rows as
 * that takes, what is shallow first.
 */
export function foldedTree(branch: Branch, folding: Folding): Block {
  const { extents, across, between, levels } = folding;
  const own = extents.get(branch.id) ?? { breadth: 0, depth: 0 };
  const blocks = branch.children
    .map((child) => foldedTree(child, folding))
    .sort((one, other) => one.depth - other.depth);
  const rows = rowsOf(blocks, breadthFor(branch, folding), across);
  const breadthOf = (row: readonly Block[]) =>
    row.reduce((sum, block) => sum + block.breadth, (row.length - 1) * across);
  const breadth = Math.max(2 * own.breadth, ...rows.map(breadthOf));
  const middles = new Map([[branch.id, { breadth: breadth / 2, depth: own.depth }]]);
  let depth = 2 * own.depth;
  for (const [index, row] of rows.entries()) {
    depth += index === 0 ? levels : between;
    let start = (breadth - breadthOf(row)) / 2;
    for (const block of row) {
      for (const [id, middle] of block.middles)
        middles.set(id, { breadth: start + middle.breadth, depth: depth + middle.depth });
      start += block.breadth + across;
    }
    depth += Math.max(...row.map((block) => block.depth));
  }
  return { breadth, depth, middles };
}

/** As many blocks in each row as find room: next-fit. */
function rowsOf(blocks: readonly Block[], breadth: number, across: number): Block[][] {
  const rows: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const row = rows.at(-1);
    if (row && block.breadth <= left) row.push(block);
    else {
      rows.push([block]);
      left = breadth;
    }
    left -= block.breadth + across;
  }
  return rows;
}

function breadthFor(branch: Branch, { extents, ratio, across, between }: Folding): number {
  let area = 0;
  const queue = [branch];
  for (const { id, children } of queue) {
    const { breadth, depth } = extents.get(id) ?? { breadth: 0, depth: 0 };
    area += (2 * breadth + across) * (2 * depth + between);
    queue.push(...children);
  }
  return 1.3 * Math.sqrt(area * ratio);
}
