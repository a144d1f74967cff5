import { headingOfFindings } from '../../../contract/text/findings.ts';
import { type ColumnName, type FactRow, inTime, rowOf, sorted } from '../../facts/fact-rows.ts';
import type { Fact } from '../../facts/facts.ts';
import type { Note } from '../../facts/notes.ts';
import type { QueryDate } from '../../facts/status-then.ts';

/** What stands in a row: a fact, where to be careful, or the heading of what follows. */
export type TableRow =
  | FactRow
  | { form: 'note'; id: string; note: Note }
  | { form: 'heading'; id: string; heading: string };

interface RowContext {
  facts: readonly Fact[];
  notes: readonly Note[];
  /** Events of the same years that are not on the canvas. */
  beside: readonly Fact[];
}

interface Order {
  queryDate: QueryDate | null;
  /** Null for the order of time. */
  column: ColumnName | null;
  descending: boolean;
}

/** The facts of the graph in their order; under headings of their own what to be careful about, and what else happened. */
export function tableRows(
  { facts, notes, beside }: RowContext,
  { queryDate, column, descending }: Order,
): TableRow[] {
  const rowsOf = (some: readonly Fact[]): TableRow[] => {
    const rows = some.map((fact) => rowFor(fact, queryDate));
    return column === null ? inTime(rows) : sorted(rows, column, descending);
  };
  return [
    ...rowsOf(facts),
    ...under(
      headingOfFindings,
      notes.map((note) => ({ form: 'note', id: note.id, note })),
    ),
    ...under('Events in the same years, not on the canvas', rowsOf(beside)),
  ];
}

const anyTime = {};
const known = new WeakMap<object, WeakMap<Fact, FactRow>>();

/** The row of a fact, the same each time: what is drawn already is not drawn anew when others come or the order changes. */
function rowFor(fact: Fact, queryDate: QueryDate | null): FactRow {
  const rows = known.get(queryDate ?? anyTime) ?? new WeakMap<Fact, FactRow>();
  known.set(queryDate ?? anyTime, rows);
  const row = rows.get(fact) ?? rowOf(fact, queryDate);
  rows.set(fact, row);
  return row;
}

function under(heading: string, rows: readonly TableRow[]): TableRow[] {
  return rows.length === 0 ? [] : [{ form: 'heading', id: heading, heading }, ...rows];
}
