import { useIsOwnModel } from '../../api/capabilities.ts';
import { ScopeSwitch } from '../../facts/scope-switch.tsx';
import { useScope } from '../../facts/use-scope.ts';
import { Waiting } from '../../facts/waiting.tsx';
import { ContentSwitch } from './content-switch.tsx';
import { FactsList } from './facts-list.tsx';
import { ItemsTable } from './items/items-table.tsx';
import { useShownTable } from './items/shown-items.ts';
import './table-of-graph.css';

/** The graph in rows: its facts, or its nodes or relationships with all their properties. */
export function TableOfGraph() {
  const scope = useScope();
  const chosen = useShownTable((shown) => shown.content);
  const isOwnModel = useIsOwnModel();
  // Of another model, what the nodes hold says more than what is dated.
  const content = chosen ?? (isOwnModel ? 'facts' : 'nodes');
  if (content === 'facts') return <FactsList start={<ContentSwitch content={content} />} />;
  if (scope.pending && scope.nodes.length === 0) return <Waiting />;
  return (
    <section className="facts-table" aria-label="Table">
      <ItemsTable scope={scope} content={content}>
        <ContentSwitch content={content} />
        <ScopeSwitch scope={scope} />
      </ItemsTable>
    </section>
  );
}
