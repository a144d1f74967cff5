import { memo, useMemo } from 'react';
import { type Description, describeEdge, describeNode, spokenText } from '../../entity/describe.ts';
import { labelOf } from '../../entity/kinds.ts';
import { useAsOf } from '../../workspace/as-of.ts';
import { describeTimeStatus } from '../../workspace/describe-time-status.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { endsOf } from '../../workspace/time-status.ts';
import { headingOfList } from './texts.ts';

/** A longer list is no help to listen to, and slow. */
const limit = 500;

/**
 * The graph as two lists for those who listen to it: nodes and edges, each a button that chooses it. Not in
 * the tab order, where hundreds of buttons out of sight would be in the way of those who see.
 */
export const AccessibleList = memo(function Twin() {
  const { nodes, edges, view, select } = useWorkspace();
  const { hiddenKinds, hiddenTypes, selection } = view;
  const asOf = useAsOf();
  const shown = useMemo(() => {
    const visible = [...nodes.values()].filter(({ labels }) => !hiddenKinds.includes(labelOf(labels)));
    const ids = new Set(visible.map(({ id }) => id));
    return {
      nodes: visible,
      edges: [...edges.values()].filter(
        ({ type, source, target }) => !hiddenTypes.includes(type) && ids.has(source) && ids.has(target),
      ),
    };
  }, [nodes, edges, hiddenKinds, hiddenTypes]);
  const chosen = selection && ('node' in selection ? selection.node : selection.edge);

  return (
    <section className="canvas-list" aria-label="Graph as a list">
      <List heading="Shown" total={shown.nodes.length}>
        {shown.nodes.slice(0, limit).map((node) => (
          <Item
            key={node.id}
            description={describeNode(node, describeTimeStatus(node, asOf))}
            chosen={node.id === chosen}
            onChoose={() => select({ node: node.id })}
          />
        ))}
      </List>
      <List heading="Relationships" total={shown.edges.length}>
        {shown.edges.slice(0, limit).map((edge) => (
          <Item
            key={edge.id}
            description={describeEdge(edge, nodes, describeTimeStatus(edge, asOf, endsOf(edge, nodes)))}
            chosen={edge.id === chosen}
            onChoose={() => select({ edge: edge.id })}
          />
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

interface ListItemProps {
  description: Description;
  chosen: boolean;
  onChoose(): void;
}

function Item({ description, chosen, onChoose }: ListItemProps) {
  return (
    <li>
      <button type="button" tabIndex={-1} aria-pressed={chosen} onClick={onChoose}>
        {spokenText(description)}
      </button>
    </li>
  );
}
