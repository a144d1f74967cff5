/** Rows in parts that one statement each can write, with how many come before. */
export function* batchesOf<Row>(
  rows: readonly Row[],
  size: number,
): Generator<{ part: Row[]; first: number }> {
  for (let first = 0; first < rows.length; first += size) {
    yield { part: rows.slice(first, first + size), first };
  }
}
