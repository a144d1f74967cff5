import { useMemo, useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { useExplorer } from '../explorer/store.ts';
import { Notes } from '../panel/notes.tsx';
import { Empty } from '../shell/states.tsx';
import { choose } from '../timeline/choose.ts';
import { useFacts } from '../timeline/use-facts.ts';
import { type ColumnName, rowOf, sorted } from './fact-rows.ts';
import { FactsGrid } from './facts-grid.tsx';
import { TypeFilter } from './type-filter.tsx';
import './facts-table.css';

/** What the timeline draws, told in rows, with what no source dates. */
export function FactsTable() {
  const { scope, facts, happenings, asked } = useFacts();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'from', direction: 'ascending' });
  const [wanted, setWanted] = useState<string | null>(null);
  const selection = useExplorer((explorer) => explorer.selection);
  const all = useMemo(() => [...facts, ...happenings], [facts, happenings]);
  const type = all.some((fact) => fact.type === wanted) ? wanted : null;
  const rows = useMemo(() => {
    const told = all.filter((fact) => type === null || fact.type === type).map((fact) => rowOf(fact, asked));
    return sorted(told, String(sort.column) as ColumnName, sort.direction === 'descending');
  }, [all, type, asked, sort]);
  const chosen = selection && ('node' in selection ? selection.node : selection.edge);

  return (
    <section className="facts-table" aria-label="Table">
      <header className="facts-heading">
        <TypeFilter facts={all} type={type} onChange={setWanted} />
        <span className="count" aria-live="polite">
          {rows.length} {rows.length === 1 ? 'fact' : 'facts'}
        </span>
      </header>
      {rows.length === 0 ? (
        <Empty>Nothing is on the canvas that could be told in rows.</Empty>
      ) : (
        <Notes citations={scope.citations}>
          <FactsGrid
            rows={rows}
            asked={asked}
            sort={sort}
            onSort={setSort}
            chosen={chosen}
            onChoose={(fact) => (fact ? choose(fact, scope) : useExplorer.getState().select(null))}
          />
        </Notes>
      )}
    </section>
  );
}
