import { type Dispatch, type SetStateAction, useState } from 'react';
import { noFilter, type RowFilter } from './filter.ts';
import type { RowSort } from './order-rows.ts';
import { columnsAsGiven, type TableColumns } from './table-columns.ts';

/** How somebody looks at a result as a table. It is kept while another of its views is looked at. */
export interface TableState {
  columns: TableColumns;
  setColumns: Dispatch<SetStateAction<TableColumns>>;
  sort: RowSort | null;
  setSort: Dispatch<SetStateAction<RowSort | null>>;
  filter: RowFilter;
  setFilter: Dispatch<SetStateAction<RowFilter>>;
  /** Whether there is a field over every column to filter by; the column whose field was asked for. */
  columnFilters: { isOpen: boolean; focus: number | null };
  setColumnFilters: Dispatch<SetStateAction<TableState['columnFilters']>>;
  /** Rows that were pressed, by their positions in the result. */
  kept: ReadonlySet<number>;
  setKept: Dispatch<SetStateAction<ReadonlySet<number>>>;
}

export function useTableState(columnCount: number): TableState {
  const [columns, setColumns] = useState(() => columnsAsGiven(columnCount));
  const [sort, setSort] = useState<RowSort | null>(null);
  const [filter, setFilter] = useState(noFilter);
  const [columnFilters, setColumnFilters] = useState<TableState['columnFilters']>({
    isOpen: false,
    focus: null,
  });
  const [kept, setKept] = useState<ReadonlySet<number>>(new Set());
  const isOther = columns.order.length !== columnCount;
  if (isOther) setColumns(columnsAsGiven(columnCount));
  return {
    ...{ columns: isOther ? columnsAsGiven(columnCount) : columns, setColumns, sort, setSort },
    ...{ filter, setFilter, columnFilters, setColumnFilters, kept, setKept },
  };
}
