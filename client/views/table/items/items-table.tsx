import { type ReactNode, useEffect, useMemo } from 'react';
import { Notes } from '../../../entity/notes.tsx';
import { ResultTable } from '../../../facts/grid/result-table.tsx';
import { TableTools } from '../../../facts/grid/table-tools.tsx';
import type { Scope } from '../../../facts/use-scope.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedIds } from '../../../workspace/view/selection.ts';
import { visit, visitFact } from '../../../workspace/visit.ts';
import { type Listed, listedIn } from './listed.ts';
import { OnlySelect } from './only-select.tsx';
import { useShownTable } from './shown-items.ts';
import { useItemsState } from './use-items-state.ts';

interface ItemsTableProps {
  scope: Scope;
  content: 'nodes' | 'relationships';
  /** What stands at the beginning of its bar. */
  children: ReactNode;
}

/** The nodes or the relationships with their properties, a row each. */
export function ItemsTable({ scope, content, children }: ItemsTableProps) {
  const only = useShownTable((shown) => shown.only);
  const listed = useMemo(() => listedIn(scope, content, only), [scope, content, only]);
  return (
    <Notes citations={scope.citations}>
      <Listing listed={listed} content={content} edges={scope.edges}>
        {children}
        <OnlySelect groups={listed.groups} only={listed.only} content={content} />
      </Listing>
    </Notes>
  );
}

interface ListingProps extends Pick<Scope, 'edges'> {
  listed: Listed;
  content: 'nodes' | 'relationships';
  children: ReactNode;
}

function Listing({ listed, content, edges, children }: ListingProps) {
  const { items, ids, key } = listed;
  const state = useItemsState(items, key);
  const { columns, sort, filter } = state;
  const { result } = items;
  const selection = useWorkspace(({ view }) => view.selection);
  const chosen = useMemo(() => {
    const positions = selectedIds(selection).map((id) => ids.indexOf(id));
    return new Set(positions.filter((position) => position >= 0));
  }, [selection, ids]);
  useEffect(() => {
    useShownTable.setState({ items: { result, ids, columns, sort, filter } });
    return () => useShownTable.setState({ items: null });
  }, [result, ids, columns, sort, filter]);

  const choose = (position: number) => {
    const id = ids[position];
    if (id === undefined || (chosen.size === 1 && chosen.has(position)))
      return useWorkspace.getState().select(null);
    if (content === 'nodes') return void visit(id);
    const edge = edges.find((each) => each.id === id);
    if (edge) void visitFact({ id, source: { id: edge.source }, target: { id: edge.target } });
  };
  return (
    <>
      <header className="facts-heading">
        {children}
        <div className="items-tools">
          <TableTools columns={result.columns} state={state} counts={items.counts} />
        </div>
      </header>
      <ResultTable
        title={content === 'nodes' ? 'Nodes' : 'Relationships'}
        result={result}
        state={state}
        choosing={{ rows: chosen, onChoose: choose }}
      />
    </>
  );
}
