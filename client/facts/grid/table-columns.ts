/** How the columns of a table stand: each is known by its position in the result. */
export interface TableColumns {
  /** All of them, as they are read. */
  readonly order: readonly number[];
  readonly hidden: ReadonlySet<number>;
  /** In pixels, of those that somebody made wider or narrower. */
  readonly widths: ReadonlyMap<number, number>;
}

const minWidth = 64;
const maxWidth = 1_200;

export function columnsAsGiven(count: number): TableColumns {
  return {
    order: Array.from({ length: count }, (_, column) => column),
    hidden: new Set(),
    widths: new Map(),
  };
}

export function shownColumns({ order, hidden }: TableColumns): number[] {
  return order.filter((column) => !hidden.has(column));
}

/** @param to the place among those that are shown, counted from 0 with the column itself left out */
export function moveColumn(columns: TableColumns, column: number, to: number): TableColumns {
  const shown = shownColumns(columns).filter((each) => each !== column);
  const before = shown[Math.max(0, to)];
  const others = columns.order.filter((each) => each !== column);
  const at = before === undefined ? others.length : others.indexOf(before);
  return { ...columns, order: others.toSpliced(at, 0, column) };
}

/** Hides a column or shows it again; the last one that is shown stays. */
export function toggleColumn(columns: TableColumns, column: number): TableColumns {
  const hidden = new Set(columns.hidden);
  if (!hidden.delete(column)) hidden.add(column);
  return hidden.size === columns.order.length ? columns : { ...columns, hidden };
}

/** @param widths as they are now, by column: from here on none follows the width of the table */
export function resizeColumn(
  columns: TableColumns,
  widths: ReadonlyMap<number, number>,
  column: number,
  width: number,
): TableColumns {
  const next = Math.round(Math.min(maxWidth, Math.max(minWidth, width)));
  return { ...columns, widths: new Map([...widths, ...columns.widths, [column, next]]) };
}

/**
 * How wide each column is: as somebody made it, otherwise as wide as its cells need, and wider where there is room. Where
 * there is too little, long cells are broken into lines before the table is scrolled.
 * @param natural how wide its cells are, by column
 * @param room the width of the table
 */
export function widthsOf(
  columns: TableColumns,
  natural: readonly number[],
  room: number,
): ReadonlyMap<number, number> {
  const shown = shownColumns(columns);
  const flexible = shown.filter((column) => !columns.widths.has(column));
  const wanted = flexible.reduce((sum, column) => sum + (natural[column] ?? minWidth), 0);
  const fixed = shown.reduce((sum, column) => sum + (columns.widths.get(column) ?? 0), 0);
  const scale = (room - fixed) / Math.max(1, wanted);
  return new Map(
    shown.map((column) => [column, columns.widths.get(column) ?? scaled(natural[column] ?? minWidth, scale)]),
  );
}

/** No column is made narrower than this for want of room. */
const readable = 150;

function scaled(natural: number, scale: number): number {
  return Math.floor(Math.max(Math.min(natural, readable), natural * scale));
}
