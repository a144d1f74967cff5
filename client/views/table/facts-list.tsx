import { type ReactNode, useMemo, useState } from 'react';
import type { SortDescriptor } from 'react-aria-components';
import { Notes } from '../../entity/notes.tsx';
import { choose } from '../../facts/choose.ts';
import type { ColumnName } from '../../facts/fact-rows.ts';
import type { Fact } from '../../facts/facts.ts';
import { NoFacts } from '../../facts/no-facts.tsx';
import { ScopeSwitch } from '../../facts/scope-switch.tsx';
import { useFacts } from '../../facts/use-facts.ts';
import { Waiting } from '../../facts/waiting.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedIds } from '../../workspace/view/selection.ts';
import { visit } from '../../workspace/visit.ts';
import { FactsGrid } from './facts-grid.tsx';
import { tableRows } from './table-rows.ts';
import { countOfRows } from './texts.ts';
import { TypeFilter } from './type-filter.tsx';

/** What the timeline draws, in rows, with what no source dates. @param start of its bar */
export function FactsList({ start }: { start: ReactNode }) {
  const { scope, facts: dated, proven, contextEvents, notes, queryDate, loaded } = useFacts();
  const facts = useMemo(() => [...dated, ...proven], [dated, proven]);
  const [sort, setSort] = useState<SortDescriptor | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const selection = useWorkspace(({ view }) => view.selection);
  const all = useMemo(() => [...facts, ...contextEvents], [facts, contextEvents]);
  const type = all.some((fact) => fact.type === wanted) ? wanted : null;
  const shown = useMemo(() => {
    const isWanted = (fact: Fact) => type === null || fact.type === type;
    return {
      facts: facts.filter(isWanted),
      notes: type === null ? notes : [],
      beside: contextEvents.filter(isWanted),
    };
  }, [facts, contextEvents, notes, type]);
  const rows = useMemo(() => {
    const column = sort && (String(sort.column) as ColumnName);
    return tableRows(shown, { queryDate, column, descending: sort?.direction === 'descending' });
  }, [shown, queryDate, sort]);
  const chosen = selectedIds(selection);

  if (!loaded) return <Waiting />;
  return (
    <section className="facts-table" aria-label="Table">
      <header className="facts-heading">
        {start}
        <ScopeSwitch scope={scope} />
        {all.length > 0 && (
          <>
            <TypeFilter facts={all} type={type} onChange={setWanted} />
            <span className="count" aria-live="polite">
              {countOfRows(shown.facts.length, shown.beside.length)}
            </span>
          </>
        )}
      </header>
      {all.length === 0 ? (
        <NoFacts
          title="No facts to list"
          lacks="has a date or a relationship"
          scope={scope}
          ways={['canvas']}
        />
      ) : (
        <Notes citations={scope.citations}>
          <FactsGrid
            rows={rows}
            queryDate={queryDate}
            sort={sort}
            onSort={setSort}
            chosen={chosen}
            onChoose={(row) => {
              if (row?.form === 'fact') choose(row.fact, scope);
              else if (row?.form === 'note') void visit(row.note.owner.id);
              else useWorkspace.getState().select(null);
            }}
          />
        </Notes>
      )}
    </section>
  );
}
