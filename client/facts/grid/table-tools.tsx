import { Columns3, ListFilter, Search } from 'lucide-react';
import {
  Button,
  Input,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SearchField,
  ToggleButton,
} from 'react-aria-components';
import { formatNumber } from '../../../contract/text/language.ts';
import { headingOf } from './heading.ts';
import { columnsAsGiven, shownColumns, toggleColumn } from './table-columns.ts';
import type { TableState } from './use-table-state.ts';
import './table-tools.css';

interface TableToolsProps {
  columns: readonly string[];
  state: TableState;
  /** How many rows have a value in each column; where that is known. */
  counts?: readonly number[];
}

/** What one looks at a table by: a text that its rows hold, a field over each column, and which columns there are. */
export function TableTools({ columns, state, counts }: TableToolsProps) {
  const { filter, setFilter, columnFilters, setColumnFilters } = state;
  return (
    <>
      <SearchField
        className="row-search"
        aria-label="Filter rows"
        value={filter.anywhere}
        onChange={(anywhere) => setFilter((before) => ({ ...before, anywhere }))}
      >
        <div className="search-field">
          <Search size={14} aria-hidden />
          <Input className="input" placeholder="Filter rows" />
        </div>
      </SearchField>
      <ToggleButton
        className="button button-quiet button-icon"
        aria-label="Filter columns"
        isSelected={columnFilters.isOpen}
        onChange={(isOpen) => {
          setColumnFilters({ isOpen, focus: null });
          if (!isOpen) setFilter((before) => ({ ...before, byColumn: new Map() }));
        }}
      >
        <ListFilter size={15} aria-hidden />
      </ToggleButton>
      <ColumnsMenu columns={columns} state={state} {...(counts && { counts })} />
    </>
  );
}

/** Which columns are shown. */
function ColumnsMenu({ columns, state, counts }: TableToolsProps) {
  const { columns: shown, setColumns } = state;
  return (
    <MenuTrigger>
      <Button className="button button-quiet button-icon" aria-label="Columns">
        <Columns3 size={15} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="list"
          aria-label="Columns"
          selectionMode="multiple"
          disallowEmptySelection
          shouldCloseOnSelect={false}
          selectedKeys={shownColumns(shown).map(String)}
          onSelectionChange={(keys) => {
            const wanted = new Set(keys === 'all' ? shown.order.map(String) : keys);
            const changed = shown.order.find(
              (column) => wanted.has(String(column)) === shown.hidden.has(column),
            );
            if (changed !== undefined) setColumns(toggleColumn(shown, changed));
          }}
        >
          {shown.order.map((column) => (
            <MenuItem
              key={column}
              id={String(column)}
              className="option menu-option checked-option"
              textValue={headingOf(columns[column] ?? '')}
            >
              <span className="column-choice">{headingOf(columns[column] ?? '')}</span>{' '}
              {counts && <span className="count">{formatNumber(counts[column] ?? 0)}</span>}
            </MenuItem>
          ))}
        </Menu>
        <div className="menu-foot">
          <Button className="text-button" onPress={() => setColumns(columnsAsGiven(columns.length))}>
            Show all in their order
          </Button>
        </div>
      </Popover>
    </MenuTrigger>
  );
}
