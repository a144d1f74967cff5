import { memo, type ReactNode, useDeferredValue, useMemo } from 'react';
import type { GraphEdge, GraphNode } from '../../../contract/model/graph.ts';
import type { Selection } from '../../../contract/model/view.ts';
import { type Description, describeEdge, describeNode, spokenText } from '../../entity/describe.ts';
import { useShownGraph } from '../../entity/shown-graph.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { describeTimeStatus } from '../../workspace/describe-time-status.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { endsOf } from '../../workspace/time-status.ts';
import { selectedIds } from '../../workspace/view/selection.ts';
import { actionsFor, headingOfList } from './texts.ts';

/** A longer list is no help to listen to, and slow. */
const limit = 500;

interface AccessibleListProps {
  /** Opens the menu of a node, the same as on the canvas. */
  onMenu: (node: string) => void;
}

/**
 * The graph as two lists for those who listen to it: nodes and edges, each a button that chooses it, and
 * for a node another that opens its menu. Not in
 * the tab order, where hundreds of buttons out of sight would be in the way of those who see.
 */
export const AccessibleList = memo(function AccessibleList({ onMenu }: AccessibleListProps) {
  const { nodes, edges } = useShownGraph();
  const selection = useWorkspace(({ view }) => view.selection);
  // Nobody waits for all these words while the date is being slid.
  const asOf = useDeferredValue(useAsOf());
  const chosen = useMemo(() => new Set(selectedIds(selection)), [selection]);

  return (
    <section className="canvas-list" aria-label="Graph as a list">
      <List heading="Shown" total={nodes.size}>
        {[...nodes.values()].slice(0, limit).map((node) => (
          <NodeItem key={node.id} node={node} asOf={asOf} chosen={chosen.has(node.id)} onMenu={onMenu} />
        ))}
      </List>
      <List heading="Relationships" total={edges.size}>
        {[...edges.values()].slice(0, limit).map((edge) => (
          <EdgeItem key={edge.id} edge={edge} nodes={nodes} asOf={asOf} chosen={chosen.has(edge.id)} />
        ))}
      </List>
    </section>
  );
});

function List({ heading, total, children }: { heading: string; total: number; children: React.ReactNode }) {
  return (
    <>
      <h2>{headingOfList(heading, total, limit)}</h2>
      <ul>{children}</ul>
    </>
  );
}

interface NodeItemProps {
  node: GraphNode;
  asOf: string | null;
  chosen: boolean;
  onMenu: (node: string) => void;
}

/** Put into words anew only where it changes itself: of a large graph all but a few stay as they are. */
const NodeItem = memo(function NodeItem({ node, asOf, chosen, onMenu }: NodeItemProps) {
  const description = describeNode(node, describeTimeStatus(node, asOf));
  return (
    <Item description={description} chosen={chosen} selection={{ node: node.id }}>
      <button
        type="button"
        tabIndex={-1}
        aria-label={actionsFor(node.name)}
        aria-haspopup="menu"
        onClick={() => onMenu(node.id)}
      />
    </Item>
  );
});

interface EdgeItemProps {
  edge: GraphEdge;
  nodes: ReadonlyMap<string, GraphNode>;
  asOf: string | null;
  chosen: boolean;
}

const EdgeItem = memo(function EdgeItem({ edge, nodes, asOf, chosen }: EdgeItemProps) {
  const description = describeEdge(edge, nodes, describeTimeStatus(edge, asOf, endsOf(edge, nodes)));
  return <Item description={description} chosen={chosen} selection={{ edge: edge.id }} />;
});

interface ListItemProps {
  description: Description;
  chosen: boolean;
  selection: Selection;
  children?: ReactNode;
}

function Item({ description, chosen, selection, children }: ListItemProps) {
  const select = useWorkspace((workspace) => workspace.select);
  return (
    <li>
      <button type="button" tabIndex={-1} aria-pressed={chosen} onClick={() => select(selection)}>
        {spokenText(description)}
      </button>
      {children}
    </li>
  );
}
