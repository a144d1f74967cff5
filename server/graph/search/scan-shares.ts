/** So many nodes are read one after the other for one search, at most. */
const maxNodes = 100_000;

/** Of those that are not read, so many are compared letter by letter. */
const maxCompared = 1_000_000;

/** So few are read even where an index has found something, as it may not have found everything. */
export const fewestNodes = 5_000;

/** Which nodes are read, and how many of them. */
export interface Shares {
  /** Those with one of these labels; every node where there are none. */
  labels: string[];
  /** So many nodes are read of each label. */
  maxScanned: number;
  /** So many are compared letter by letter; none where all are read. */
  maxCompared: number;
  scanned: { nodes: number; of: number };
}

interface Counted {
  /** Undefined for nodes of any label or none. */
  label: string | undefined;
  count: number;
}

/**
 * Shares the nodes that may be read among labels: small ones are read whole, and large ones share what is left.
 * @param total how many nodes there are
 * @param readsByLabel whether those of a label can be read without reading all
 */
export function sharesOf(read: readonly Counted[], total: number, readsByLabel: boolean): Shares {
  const isAny = read.some(({ label }) => label === undefined);
  if (!readsByLabel || isAny) {
    return {
      labels: [],
      maxScanned: maxNodes,
      maxCompared: 0,
      scanned: { nodes: Math.min(total, maxNodes), of: total },
    };
  }
  const counts = read.map(({ count }) => count);
  const maxScanned = shareOf(counts);
  const of = Math.min(total, sum(counts));
  return {
    labels: read.flatMap(({ label }) => label ?? []),
    maxScanned,
    maxCompared: counts.some((count) => count > maxScanned) ? shareOf(counts, maxCompared) : 0,
    // A node with several of the labels is read for each, and counted once.
    scanned: { nodes: Math.min(of, sum(counts.map((count) => Math.min(count, maxScanned)))), of },
  };
}

/** The number up to which each count is taken, so that together they are as many as may be read. */
function shareOf(counts: readonly number[], max = maxNodes): number {
  let left = max;
  let others = counts.length;
  for (const count of counts.toSorted((one, other) => one - other)) {
    const share = Math.floor(left / others);
    if (count > share) return share;
    left -= count;
    others -= 1;
  }
  return max;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
