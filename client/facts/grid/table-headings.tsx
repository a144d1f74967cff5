// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { useIsOwnModel } from '../../api/capabilities.ts';
import { ColumnHeading } from './column-heading.tsx';
import type { ColumnAction } from './column-menu.tsx';
import { headingOf } from './heading.ts';
import type { ResultCells } from './result-cells.ts';
import { moveColumn, resizeColumn, toggleColumn } from './table-columns.ts';
import { useColumnDrag } from './use-column-drag.ts';
import type { GridPlace } from './use-grid-keys.ts';
import type { TableState } from './use-table-state.ts';

interface TableHeadingsProps {
  cells: ResultCells;
  state: TableState;
  /** The columns that are shown, by their positions in the result. */
  shown: readonly number[];
  /** In pixels: how wide they are, and how wide their cells would have them. */
  widths: ReadonlyMap<number, number>;
  natural: readonly number[];
  /** The cell of the grid that can be reached by Tab. */
  place: GridPlace;
  /** Leads the focus to the heading at another place. */
  onGo(column: number): void;
}

/** By how many pixels a key makes a column wider. */
const step = 24;

/** Unlike `n.name`, which stays as it was typed. */
const areWords = /^[a-z][a-z ]+$/;

/** The headings of a table, and what is done with its columns by them. */
export function TableHeadings(props: TableHeadingsProps) {
  const { cells, state, shown, widths, natural, place: active, onGo } = props;
  const { sort, setSort, setColumns, setColumnFilters } = state;
  const isOwnModel = useIsOwnModel();
  const { drag, onPointerDown, wasDragged } = useColumnDrag((from, to) => {
    const column = shown[from];
    if (column !== undefined) setColumns((before) => moveColumn(before, column, to));
  });
  const resize = (column: number, width: number) =>
    setColumns((before) => resizeColumn(before, widths, column, width));
  const move = (column: number, to: number) => {
    setColumns((before) => moveColumn(before, column, to));
    onGo(to);
  };

  const act = (column: number, place: number, action: ColumnAction) => {
    const width = widths.get(column) ?? 0;
    const actions: Record<ColumnAction, () => void> = {
      ascending: () => setSort({ column, descending: false }),
      descending: () => setSort({ column, descending: true }),
      unsorted: () => setSort(null),
      filter: () => setColumnFilters({ isOpen: true, focus: column }),
      left: () => move(column, place - 1),
      right: () => move(column, place + 1),
      wider: () => resize(column, width + step),
      narrower: () => resize(column, width - step),
      fit: () => resize(column, natural[column] ?? width),
      hide: () => setColumns((before) => toggleColumn(before, column)),
    };
    actions[action]();
  };

  return (
    <div role="row" aria-rowindex={1}>
      {shown.map((column, place) => {
        const name = cells.columns[column] ?? '';
        const isSorted = sort?.column === column;
        const impossible: [ColumnAction, boolean][] = [
          ['left', place === 0],
          ['right', place === shown.length - 1],
          ['hide', shown.length === 1],
          ['unsorted', !isSorted],
        ];
        return (
          <ColumnHeading
            key={column}
            heading={headingOf(name)}
            place={place}
            isActive={active.row === -1 && active.column === place}
            isWords={isOwnModel && areWords.test(name)}
            width={widths.get(column) ?? 0}
            sorted={isSorted ? (sort.descending ? 'descending' : 'ascending') : null}
            drop={dropAt(drag, place, shown.length)}
            disabled={impossible.flatMap(([action, isImpossible]) => (isImpossible ? [action] : []))}
            onAction={(action) => act(column, place, action)}
            onResize={(width) => resize(column, width)}
            onDrag={(event) => onPointerDown(event, place)}
            wasDragged={wasDragged}
          />
        );
      })}
    </div>
  );
}

function dropAt(drag: { before: number } | null, place: number, count: number): 'before' | 'after' | null {
  if (drag?.before === place) return 'before';
  return drag?.before === count && place === count - 1 ? 'after' : null;
}
