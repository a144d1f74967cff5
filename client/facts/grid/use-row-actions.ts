import type { Dispatch, KeyboardEvent, MouseEvent, SetStateAction } from 'react';
import { textOfCell } from '../../../contract/text/results/cells.ts';
import { copyPlainText } from '../../export/deliver.ts';
import type { ResultCells } from './result-cells.ts';
import type { GridPlace, useGridKeys } from './use-grid-keys.ts';

interface RowsOfGrid {
  cells: ResultCells;
  /** As they stand, and the columns that are shown, by their positions in the result. */
  rows: Uint32Array;
  shown: readonly number[];
  grid: ReturnType<typeof useGridKeys>;
  setKept: Dispatch<SetStateAction<ReadonlySet<number>>>;
  /** Chooses a row in place of keeping it, where one is chosen at a time. */
  onChoose?: ((row: number) => void) | undefined;
  /** Shows the whole of a cell, given by its positions in the result. */
  onOpen(cell: GridPlace): void;
}

/** What a press or a key does on a row: it is kept or let go, a cell is opened or copied; other keys move on. */
export function useRowActions({ cells, rows, shown, grid, setKept, onChoose, onOpen }: RowsOfGrid) {
  const keep = (row: number) => {
    if (onChoose) return onChoose(row);
    setKept((before) => {
      const next = new Set(before);
      if (!next.delete(row)) next.add(row);
      return next;
    });
  };
  const open = (place: GridPlace) => {
    const [row, column] = [rows[place.row], shown[place.column]];
    if (row !== undefined && column !== undefined) onOpen({ row, column });
  };
  return {
    onClick(event: MouseEvent<HTMLElement>) {
      const row = rowOf(event.target);
      const isOther = event.target instanceof Element && event.target.closest('a, button, [role="link"]');
      if (row === null || isOther || event.detail > 1 || !window.getSelection()?.isCollapsed) return;
      keep(row);
    },
    onDoubleClick({ target }: MouseEvent<HTMLElement>) {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      const row = rowOf(target);
      if (!cell || row === null) return;
      // Its first press kept the row, or let it go.
      keep(row);
      window.getSelection()?.empty();
      open({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { key, target } = event;
      const row = rowOf(target);
      const isCell = target instanceof Element && target.matches('[role="gridcell"], [role="rowheader"]');
      const isCopied = key === 'c' && (event.ctrlKey || event.metaKey) && window.getSelection()?.isCollapsed;
      if (row === null) return grid.onKeyDown(event);
      if (key === 'F2' || (key === 'Enter' && isCell)) open(grid.place);
      else if (key === ' ' && isCell) keep(row);
      else if (isCopied)
        copyPlainText(textOfCell(cells.cell(row, shown[grid.place.column] ?? 0)), 'the value');
      else return grid.onKeyDown(event);
      event.preventDefault();
    },
  };
}

/** The row of the result that something lies in, by its position. */
export function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-result-row]') : null;
  return row ? Number(row.dataset.resultRow) : null;
}
