/** Something to time; it is done when its promise settles. */
export type Work = () => Promise<unknown>;

export interface Ratio {
  /** Medians, in milliseconds. */
  ours: number;
  floor: number;
  /** Median of ours / floor, pair by pair, so that a machine that slows down slows both. */
  ratio: number;
}

/** Times two works in turn, after some turns that are not counted. */
export async function inPairs(ours: Work, floor: Work, { turns = 60, warm = 20 } = {}): Promise<Ratio> {
  const pairs: [number, number][] = [];
  for (let turn = -warm; turn < turns; turn += 1) {
    const pair: [number, number] = [await timed(ours), await timed(floor)];
    if (turn >= 0) pairs.push(pair);
  }
  return {
    ours: median(pairs.map(([one]) => one)),
    floor: median(pairs.map(([, other]) => other)),
    ratio: median(pairs.map(([one, other]) => one / other)),
  };
}

async function timed(work: Work): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
