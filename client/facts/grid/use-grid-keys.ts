import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { ownValue } from '../../../contract/model/own-value.ts';

/** A cell of the grid: rows are counted from 0 as they are sorted, the headings are row -1. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface Grid {
  ref: RefObject<HTMLElement | null>;
  rows: number;
  columns: number;
  /** How many rows one sees at once. */
  page(): number;
  scrollTo(row: number): void;
}

/** Moves among the cells of a grid by the arrow keys, as grids are. One cell at a time can be reached by Tab. */
export function useGridKeys({ ref, rows, columns, page, scrollTo }: Grid) {
  const [wanted, setWanted] = useState<GridPlace>({ row: -1, column: 0 });
  const moves = useRef(false);
  const place = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };

  useEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const cell = cellAt(ref.current, place);
    const [inner, ...others] = cell?.querySelectorAll<HTMLElement>('a, [role="link"], input') ?? [];
    (inner && others.length === 0 ? inner : cell)?.focus();
  });

  const go = (row: number, column: number) => {
    const next = {
      row: Math.min(rows - 1, Math.max(-1, row)),
      column: Math.min(columns - 1, Math.max(0, column)),
    };
    moves.current = true;
    if (next.row >= 0) scrollTo(next.row);
    setWanted(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') passOverLinks(ref.current);
    if (event.altKey || event.shiftKey || isTyping(event.target)) return;
    const { row, column } = place;
    const isFar = event.ctrlKey || event.metaKey;
    const to = ownValue<[number, number]>(
      {
        ArrowUp: [isFar ? 0 : row - 1, column],
        ArrowDown: [isFar ? rows - 1 : row + 1, column],
        ArrowLeft: [row, isFar ? 0 : column - 1],
        ArrowRight: [row, isFar ? columns - 1 : column + 1],
        PageUp: [Math.max(0, row - page()), column],
        PageDown: [row + page(), column],
        Home: [isFar ? 0 : row, 0],
        End: [isFar ? rows - 1 : row, columns - 1],
      },
      event.key,
    );
    if (!to || event.defaultPrevented) return;
    event.preventDefault();
    go(...to);
  };

  return {
    place,
    onKeyDown,
    go,
    /** Tells which cell has the focus, wherever it came from. */
    onFocus: (target: EventTarget) => {
      const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row][data-column]') : null;
      if (cell) setWanted({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
    },
  };
}

function cellAt(grid: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`) ?? null;
}

/** Lets Tab pass over the links in the cells: the arrow keys lead to them. */
function passOverLinks(grid: HTMLElement | null): void {
  const inner = [...(grid?.querySelectorAll<HTMLElement>('[role="gridcell"] *, [role="rowheader"] *') ?? [])];
  const own = document.activeElement?.closest<HTMLElement>('[data-row]') ?? null;
  const passed = [...inner, own].filter((each) => each?.tabIndex === 0 && each.localName !== 'input');
  for (const each of passed) each?.setAttribute('tabindex', '-1');
  setTimeout(() => {
    for (const each of passed) each?.setAttribute('tabindex', '0');
  });
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement;
}
