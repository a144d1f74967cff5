import { type SetStateAction, useMemo, useState } from 'react';
import { noFilter, type RowFilter } from '../../../facts/grid/filter.ts';
import type { RowSort } from '../../../facts/grid/order-rows.ts';
import type { TableState } from '../../../facts/grid/use-table-state.ts';
import { columnsByName, keptByName } from './columns-by-name.ts';
import type { ItemsResult } from './items-result.ts';
import { keptColumns, useKeptTables } from './kept-columns.ts';

/** How a table is sorted and filtered, by the names of its columns: they change with what is on the canvas. */
interface Choice {
  sort: { name: string; descending: boolean } | null;
  anywhere: string;
  byName: ReadonlyMap<string, string>;
}

/**
 * How somebody looks at nodes or relationships as a table. Its columns are remembered.
 * @param table what it is of, as its columns are remembered by it
 */
export function useItemsState({ result, shownFirst }: ItemsResult, table: string): TableState {
  const names = result.columns;
  const kept = useKeptTables((tables) => keptColumns(tables, table));
  const [choice, setChoice] = useState<Choice>({ sort: null, ...whole });
  const [columnFilters, setColumnFilters] = useState<TableState['columnFilters']>({
    isOpen: false,
    focus: null,
  });
  const [rows, setRows] = useState<ReadonlySet<number>>(new Set());
  const columns = useMemo(() => columnsByName(names, shownFirst, kept), [names, shownFirst, kept]);
  const sort = useMemo((): RowSort | null => {
    const column = choice.sort ? names.indexOf(choice.sort.name) : -1;
    return choice.sort && column >= 0 ? { column, descending: choice.sort.descending } : null;
  }, [choice.sort, names]);
  const filter = useMemo((): RowFilter => {
    const { anywhere, byName } = choice;
    const byColumn = [...byName].map(([name, text]) => [names.indexOf(name), text] as const);
    return { ...noFilter, anywhere, byColumn: new Map(byColumn.filter(([column]) => column >= 0)) };
  }, [choice, names]);
  return {
    ...{ columns, sort, filter, columnFilters, setColumnFilters, kept: rows, setKept: setRows },
    setColumns: (action) => useKeptTables.getState().keep(table, keptByName(names, changed(action, columns))),
    setSort(action) {
      const next = changed(action, sort);
      const name = next && names[next.column];
      setChoice((before) => ({
        ...before,
        sort: next && name !== undefined ? { name: name ?? '', descending: next.descending } : null,
      }));
    },
    setFilter(action) {
      const { anywhere, byColumn } = changed(action, filter);
      const byName = new Map([...byColumn].map(([column, text]) => [names[column] ?? '', text]));
      setChoice((before) => ({ ...before, anywhere, byName }));
    },
  };
}

const whole = { anywhere: '', byName: new Map<string, string>() };

function changed<Value>(action: SetStateAction<Value>, before: Value): Value {
  return typeof action === 'function' ? (action as (value: Value) => Value)(before) : action;
}
