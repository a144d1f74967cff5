// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../contract/api/result.ts';
import { factsIn } from '../../../contract/text/results/cells.ts';
import { Empty } from '../../ui/states.tsx';
import { useWidth } from '../../ui/use-width.ts';
import { CellDialog } from './cell-dialog.tsx';
import { ColumnFilters } from './column-filters.tsx';
import { KeptRows } from './kept-rows.tsx';
import { naturalWidths } from './natural-widths.ts';
import { cellsOf } from './result-cells.ts';
import { RowOfResult } from './row-of-result.tsx';
import { shownColumns, widthsOf } from './table-columns.ts';
import { TableHeadings } from './table-headings.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { rowOf, useRowActions } from './use-row-actions.ts';
import { useRowHighlight } from './use-row-highlight.ts';
import { useRowOrder } from './use-row-order.ts';
import type { TableState } from './use-table-state.ts';
import './result-table.css';

interface ResultTableProps {
  title: string;
  result: Result;
  state: TableState;
  /** Whether rows still come. */
  isRunning?: boolean;
  /** Where rows are chosen in place of being kept: which, by their positions, and what hears of another. */
  choosing?: { rows: ReadonlySet<number>; onChoose(row: number): void };
}

/** Up to so many rows all stand in the page, where the browser finds and prints them; of more only those in sight. */
const allInPage = 200;
const rowHeight = 34;

/** A result as a table, of any length; what it names leads to its place on the canvas, where its rows light up. */
export function ResultTable({ title, result, state, isRunning = false, choosing }: ResultTableProps) {
  const { columns, sort, filter, kept, setKept } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useWidth(scroller);
  const hint = useId();
  const [opened, setOpened] = useState<{ row: number; column: number } | null>(null);
  const cells = useMemo(() => cellsOf(result), [result]);
  const choice = useMemo(() => ({ sort, filter }), [sort, filter]);
  const { rows, isBusy } = useRowOrder(cells, choice);
  const shown = useMemo(() => shownColumns(columns), [columns]);
  const natural = useMemo(() => naturalWidths(cells), [cells]);
  const widths = widthsOf(columns, natural, room);
  const headings = state.columnFilters.isOpen ? 2 : 1;
  const look = useRowHighlight(
    kept,
    useCallback(
      (row) => cells.columns.flatMap((_, column) => factsIn(cells.cell(row, column)).map(({ id }) => id)),
      [cells],
    ),
  );

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index: number) => rows[index] ?? index, [rows]),
    overscan: rows.length <= allInPage ? allInPage : 8,
    scrollPaddingStart: 36 * headings,
  });
  const grid = useGridKeys({
    ref: scroller,
    rows: rows.length,
    columns: shown.length,
    page: () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - headings),
    scrollTo: (row) => virtual.scrollToIndex(row),
  });
  const actions = useRowActions({
    cells,
    rows,
    shown,
    grid,
    setKept,
    onChoose: choosing?.onChoose,
    onOpen: setOpened,
  });

  if (result.rows.length === 0 && !isRunning)
    return <Empty>No rows match. Try other values or fewer conditions.</Empty>;
  const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
  const style = {
    '--columns': shown.map((column) => `${widths.get(column) ?? 0}px`).join(' '),
    width: total,
  };
  return (
    <div className="result-table-frame">
      <p id={hint} hidden>
        Arrow keys move among the cells. Enter opens a link or the whole cell, F2 always the cell, Space
        {choosing ? ' selects the row' : ' keeps the row highlighted'}. On a heading, Enter sorts, Alt and
        Down opens its options, Shift and an arrow changes its width, Ctrl and an arrow moves it.
      </p>
      <div
        ref={scroller}
        className="result-table"
        data-compact={choosing !== undefined}
        role="grid"
        aria-label={title}
        aria-describedby={hint}
        aria-rowcount={rows.length + headings}
        aria-multiselectable={choosing === undefined}
        aria-busy={isBusy}
        onKeyDown={actions.onKeyDown}
        onFocus={({ target }) => {
          grid.onFocus(target);
          look(rowOf(target));
        }}
        onBlur={() => look(null)}
        onPointerOver={({ target }) => look(rowOf(target))}
        onPointerLeave={() => look(null)}
        onClick={actions.onClick}
        onDoubleClick={actions.onDoubleClick}
      >
        <div role="rowgroup" className="table-headings" style={style}>
          <TableHeadings
            {...{ cells, state, shown, widths, natural }}
            place={grid.place}
            onGo={(column) => grid.go(-1, column)}
          />
          {state.columnFilters.isOpen && (
            <ColumnFilters columns={cells.columns} shown={shown} state={state} />
          )}
        </div>
        <div role="rowgroup" className="table-rows" style={{ ...style, height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className="row-place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <RowOfResult
                cells={cells}
                row={rows[index] ?? 0}
                index={index}
                shown={shown}
                active={grid.place.row === index ? grid.place.column : null}
                isKept={(choosing?.rows ?? kept).has(rows[index] ?? 0)}
                headings={headings}
              />
            </div>
          ))}
        </div>
        {rows.length === 0 && !isRunning && (
          <Empty>No row matches the filter. Try fewer or other words.</Empty>
        )}
      </div>
      <KeptRows {...{ result, cells, state, rows, isBusy }} />
      {opened && (
        <CellDialog
          cells={cells}
          {...opened}
          raw={result.rows[opened.row]?.[opened.column]}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}
