/** How many rows one statement writes: few enough for the server's memory, enough to be quick. */
const size = 500;

/** Rows in parts that one statement each can write, with how many come before. */
export function* batchesOf<Row>(rows: readonly Row[]): Generator<{ part: Row[]; first: number }> {
  for (let first = 0; first < rows.length; first += size) {
    yield { part: rows.slice(first, first + size), first };
  }
}
