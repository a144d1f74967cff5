import { textOfCell } from '../../../contract/text/results/cells.ts';
import { plain } from '../../entity/plain.ts';
import { cellTest, type RowFilter } from './filter.ts';
import type { ResultCells } from './result-cells.ts';
import { compareKeys, numberOfCell, type SortKey, sortKeyOf } from './sort-keys.ts';

export interface RowSort {
  /** The position of the column in the result. */
  readonly column: number;
  readonly descending: boolean;
}

export interface RowChoice {
  readonly sort: RowSort | null;
  readonly filter: RowFilter;
}

/**
 * The rows that are wanted, in the order that is wanted, by their positions in the result. Rows that are equal stay as
 * they came, and what is empty stands last either way. It yields wherever it may be interrupted.
 */
export function* orderRows(cells: ResultCells, { sort, filter }: RowChoice): Generator<void, Uint32Array> {
  const kept = yield* filterRows(cells, filter);
  if (!sort) return kept;
  const keys = yield* keysOf(cells, sort.column, kept);
  const turn = sort.descending ? -1 : 1;
  return yield* mergeSort(kept, (one, other) => {
    const [left = null, right = null] = [keys[one], keys[other]];
    const order = compareKeys(left, right);
    return left === null || right === null ? order : turn * order;
  });
}

/** The same in one go. */
export function orderedRows(cells: ResultCells, choice: RowChoice): Uint32Array {
  const work = orderRows(cells, choice);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** What rows are sorted by. Where all that a column holds is numbers, also as text, these are. */
function* keysOf(cells: ResultCells, column: number, rows: Uint32Array): Generator<void, SortKey[]> {
  const keys: SortKey[] = new Array(cells.rowCount);
  const numbers: (number | null)[] = new Array(cells.rowCount);
  let areNumbers = true;
  for (const [index, row] of rows.entries()) {
    const cell = cells.cell(row, column);
    const key = sortKeyOf(cell);
    const number = numberOfCell(cell);
    keys[row] = key;
    numbers[row] = number;
    if (key !== null && number === null) areNumbers = false;
    if (index % often === 0) yield;
  }
  return areNumbers ? numbers : keys;
}

/** How many rows are looked at between two places where it may be interrupted. */
const often = 256;

function* filterRows(cells: ResultCells, { anywhere, byColumn }: RowFilter): Generator<void, Uint32Array> {
  const wanted = plain(anywhere);
  const tests = [...byColumn]
    .filter(([, typed]) => typed.trim() !== '')
    .map(([column, typed]) => ({ column, passes: cellTest(typed) }));
  const all = Uint32Array.from({ length: cells.rowCount }, (_, row) => row);
  if (wanted === '' && tests.length === 0) return all;
  let count = 0;
  for (let row = 0; row < all.length; row++) {
    if (tests.every(({ column, passes }) => passes(cells.cell(row, column))) && holds(row))
      all[count++] = row;
    if (row % often === 0) yield;
  }
  return all.slice(0, count);

  function holds(row: number): boolean {
    return (
      wanted === '' ||
      cells.columns.some((_, column) => plain(textOfCell(cells.cell(row, column))).includes(wanted))
    );
  }
}

/** Bottom-up merge sort, which leaves equals in their order and can be interrupted. */
function* mergeSort(
  rows: Uint32Array,
  compare: (one: number, other: number) => number,
): Generator<void, Uint32Array> {
  let [from, to] = [rows.slice(), new Uint32Array(rows.length)];
  for (let run = 1; run < rows.length; run *= 2) {
    for (let start = 0; start < rows.length; start += 2 * run) {
      const [middle, end] = [Math.min(start + run, rows.length), Math.min(start + 2 * run, rows.length)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const takesLeft = left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = from[takesLeft ? left++ : right++] ?? 0;
        if (at % often === 0) yield;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
