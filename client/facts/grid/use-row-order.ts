import { useEffect, useMemo, useState } from 'react';
import { isFiltering } from './filter.ts';
import { orderedRows, orderRows, type RowChoice } from './order-rows.ts';
import type { ResultCells } from './result-cells.ts';

/** So many rows are sorted and filtered at once; more of them in slices, between which the page answers. */
const atOnce = 2_000;
/** So long a slice may take, in milliseconds. */
const slice = 8;

interface RowOrder {
  /** The rows that are wanted, by their positions in the result. */
  rows: Uint32Array;
  /** Whether another order is being worked out. */
  isBusy: boolean;
}

/** The rows of a result as they are sorted and filtered. While that takes time the order before it stands. */
export function useRowOrder(cells: ResultCells, choice: RowChoice): RowOrder {
  const isPlain = choice.sort === null && !isFiltering(choice.filter);
  const quick = useMemo(
    () => (isPlain || cells.rowCount <= atOnce ? orderedRows(cells, choice) : null),
    [cells, choice, isPlain],
  );
  const [slow, setSlow] = useState({ cells, choice, rows: quick ?? new Uint32Array(0) });
  const isDone = slow.cells === cells && slow.choice === choice;
  useEffect(() => {
    if (quick || isDone) return;
    const work = orderRows(cells, choice);
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const until = performance.now() + slice;
      while (performance.now() < until) {
        const { done, value } = work.next();
        if (done) return setSlow({ cells, choice, rows: value });
      }
      timer = setTimeout(go);
    };
    timer = setTimeout(go);
    return () => clearTimeout(timer);
  }, [quick, isDone, cells, choice]);
  return { rows: quick ?? slow.rows, isBusy: !quick && !isDone };
}
