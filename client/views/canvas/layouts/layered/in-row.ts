/**
 * Places things in a row in their order, each as near as can be to where it is wanted, and none nearer to the next than
 * both are wide: isotonic regression by pool adjacent violators.
 * @param breadth half the width of each
 */
export function inRow(wanted: readonly number[], breadth: readonly number[], gap: number): number[] {
  let offset = 0;
  const offsets = breadth.map((half, index) => {
    if (index > 0) offset += (breadth[index - 1] ?? 0) + half + gap;
    return offset;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const [index, place] of wanted.entries()) {
    let pool = { sum: place - (offsets[index] ?? 0), count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  return pools
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => place + (offsets[index] ?? 0));
}
