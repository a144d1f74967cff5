// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { Input, SearchField } from 'react-aria-components';
import { headingOf } from './heading.ts';
import type { TableState } from './use-table-state.ts';

interface ColumnFiltersProps {
  columns: readonly string[];
  /** Those that are shown, by their positions in the result. */
  shown: readonly number[];
  state: TableState;
}

/** A field over each column: only rows whose cells hold what is typed there, or compare to it, stay. */
export function ColumnFilters({ columns, shown, state }: ColumnFiltersProps) {
  const { filter, setFilter, columnFilters } = state;
  const type = (column: number, text: string) =>
    setFilter((before) => ({ ...before, byColumn: new Map([...before.byColumn, [column, text]]) }));
  return (
    <div role="row" className="column-filters" aria-rowindex={2}>
      {shown.map((column) => (
        <div key={column} role="gridcell">
          <SearchField
            aria-label={`Filter ${headingOf(columns[column] ?? '')}`}
            value={filter.byColumn.get(column) ?? ''}
            onChange={(text) => type(column, text)}
            autoFocus={columnFilters.focus === column}
          >
            <Input className="input" placeholder="Filter" title="Text, or a comparison such as > 10" />
          </SearchField>
        </div>
      ))}
    </div>
  );
}
