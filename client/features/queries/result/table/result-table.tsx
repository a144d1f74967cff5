// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { Result } from '../../../../../contract/api/result.ts';
import { factsIn, textOfCell } from '../../../../../contract/text/results/cells.ts';
import { useIsOwnModel } from '../../../../api/capabilities.ts';
import { copyPlainText } from '../../../../export/deliver.ts';
import { Empty } from '../../../../ui/states.tsx';
import { useWidth } from '../../../../ui/use-width.ts';
import { CellDialog } from './cell-dialog.tsx';
import { ColumnFilters } from './column-filters.tsx';
import { ColumnHeading } from './column-heading.tsx';
import type { ColumnAction } from './column-menu.tsx';
import { headingOf } from './heading.ts';
import { KeptRows } from './kept-rows.tsx';
import { naturalWidths } from './natural-widths.ts';
import { cellsOf } from './result-cells.ts';
import { RowOfResult } from './row-of-result.tsx';
import { moveColumn, resizeColumn, shownColumns, toggleColumn, widthsOf } from './table-columns.ts';
import { useColumnDrag } from './use-column-drag.ts';
import { useGridKeys } from './use-grid-keys.ts';
import { useRowHighlight } from './use-row-highlight.ts';
import { useRowOrder } from './use-row-order.ts';
import type { TableState } from './use-table-state.ts';
import './result-table.css';

interface ResultTableProps {
  title: string;
  result: Result;
  state: TableState;
  /** Whether rows still come. */
  isRunning: boolean;
}

/** Up to so many rows all stand in the page, where the browser finds and prints them; of more only those in sight. */
const allInPage = 200;
const rowHeight = 34;
/** Unlike `n.name`, which stays as it was typed. */
const areWords = /^[a-z][a-z ]+$/;
/** By how many pixels a key makes a column wider. */
const step = 24;

/** A result as a table, of any length; what it names leads to its place on the canvas, where its rows light up. */
export function ResultTable({ title, result, state, isRunning }: ResultTableProps) {
  const { columns, setColumns, sort, setSort, filter, kept, setKept } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useWidth(scroller);
  const hint = useId();
  const isOwnModel = useIsOwnModel();
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
  const dragging = useColumnDrag((from, to) => {
    const column = shown[from];
    if (column !== undefined) setColumns((before) => moveColumn(before, column, to));
  });

  const resize = (column: number, width: number) =>
    setColumns((before) => resizeColumn(before, widths, column, width));
  const act = (column: number, place: number, action: ColumnAction) => {
    const width = widths.get(column) ?? 0;
    if (action === 'ascending' || action === 'descending')
      setSort({ column, descending: action === 'descending' });
    else if (action === 'unsorted') setSort(null);
    else if (action === 'filter') state.setColumnFilters({ isOpen: true, focus: column });
    else if (action === 'left' || action === 'right') {
      const to = place + (action === 'left' ? -1 : 1);
      setColumns((before) => moveColumn(before, column, to));
      grid.go(-1, to);
    } else if (action === 'wider' || action === 'narrower')
      resize(column, width + (action === 'wider' ? step : -step));
    else if (action === 'fit') resize(column, natural[column] ?? width);
    else setColumns((before) => toggleColumn(before, column));
  };

  const keep = (row: number) =>
    setKept((before) => {
      const next = new Set(before);
      if (!next.delete(row)) next.add(row);
      return next;
    });
  const pressRow = (event: MouseEvent<HTMLElement>) => {
    const row = rowOf(event.target);
    const isOther = event.target instanceof Element && event.target.closest('a, button, [role="link"]');
    if (row === null || isOther || !window.getSelection()?.isCollapsed) return;
    keep(row);
  };
  const openCell = (place: { row: number; column: number }) => {
    const [row, column] = [rows[place.row], shown[place.column]];
    if (row !== undefined && column !== undefined) setOpened({ row, column });
  };
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const { key, target } = event;
    const { row: index } = grid.place;
    const row = rows[index];
    const isCell = target instanceof Element && target.matches('[role="gridcell"], [role="rowheader"]');
    if (row !== undefined && index >= 0 && rowOf(target) !== null) {
      if (key === 'F2' || (key === 'Enter' && isCell)) openCell(grid.place);
      else if (key === ' ' && isCell) keep(row);
      else if (key === 'c' && (event.ctrlKey || event.metaKey) && window.getSelection()?.isCollapsed)
        copyPlainText(textOfCell(cells.cell(row, shown[grid.place.column] ?? 0)), 'the value');
      else return grid.onKeyDown(event);
      event.preventDefault();
      return;
    }
    grid.onKeyDown(event);
  };

  if (result.rows.length === 0 && !isRunning)
    return <Empty>No rows match. Try other parameters, or an earlier or later date.</Empty>;
  const total = [...widths.values()].reduce((sum, width) => sum + width, 0);
  const style = {
    '--columns': shown.map((column) => `${widths.get(column) ?? 0}px`).join(' '),
    width: total,
  };
  return (
    <div className="result-table-frame">
      <p id={hint} hidden>
        Arrow keys move among the cells. Enter opens a link or the whole cell, F2 always the cell, Space keeps
        the row highlighted. On a heading, Enter sorts, Alt and Down opens its options, Shift and an arrow
        changes its width, Ctrl and an arrow moves it.
      </p>
      <div
        ref={scroller}
        className="result-table"
        role="grid"
        aria-label={title}
        aria-describedby={hint}
        aria-rowcount={rows.length + headings}
        aria-multiselectable="true"
        aria-busy={isBusy}
        onKeyDown={press}
        onFocus={({ target }) => {
          grid.onFocus(target);
          look(rowOf(target));
        }}
        onBlur={() => look(null)}
        onPointerOver={({ target }) => look(rowOf(target))}
        onPointerLeave={() => look(null)}
        onClick={pressRow}
        onDoubleClick={({ target }) => {
          const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
          if (cell && Number(cell.dataset.row) >= 0)
            openCell({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
        }}
      >
        <div role="rowgroup" className="table-headings" style={style}>
          <div role="row" aria-rowindex={1}>
            {shown.map((column, place) => (
              <ColumnHeading
                key={column}
                heading={headingOf(cells.columns[column] ?? '')}
                place={place}
                isActive={grid.place.row === -1 && grid.place.column === place}
                isWords={isOwnModel && areWords.test(cells.columns[column] ?? '')}
                width={widths.get(column) ?? 0}
                sorted={sort?.column !== column ? null : sort.descending ? 'descending' : 'ascending'}
                drop={dropAt(dragging.drag, place, shown.length)}
                disabled={[
                  ...(place === 0 ? (['left'] as const) : []),
                  ...(place === shown.length - 1 ? (['right'] as const) : []),
                  ...(shown.length === 1 ? (['hide'] as const) : []),
                  ...(sort?.column !== column ? (['unsorted'] as const) : []),
                ]}
                onAction={(action) => act(column, place, action)}
                onResize={(width) => resize(column, width)}
                onDrag={(event) => dragging.onPointerDown(event, place)}
                wasDragged={dragging.wasDragged}
              />
            ))}
          </div>
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
                isKept={kept.has(rows[index] ?? 0)}
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

/** The row of the result that something lies in, by its position. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-result-row]') : null;
  return row ? Number(row.dataset.resultRow) : null;
}

function dropAt(drag: { before: number } | null, place: number, count: number): 'before' | 'after' | null {
  if (drag?.before === place) return 'before';
  return drag?.before === count && place === count - 1 ? 'after' : null;
}
