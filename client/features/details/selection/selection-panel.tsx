import { X } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import type { GraphNode } from '../../../../contract/model/graph.ts';
import { formatNumber } from '../../../../contract/text/language.ts';
import { useIsOwnModel } from '../../../api/capabilities.ts';
import { KindMark } from '../../../entity/kind-mark.tsx';
import { describeLabels } from '../../../entity/kinds.ts';
import { useLooks } from '../../../entity/looks/current-looks.ts';
import { NodeLink } from '../../../entity/node-link.tsx';
import { useSelectedNodes, useSelectionActions } from '../../../entity/selection-action.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectionOf } from '../../../workspace/view/selection.ts';
import { Properties } from '../properties.tsx';
import { FoldedList } from './folded-list.tsx';
import { InCommon } from './in-common.tsx';
import { RelationshipsAmong } from './relationships-among.tsx';
import { sharedValues } from './shared-values.ts';
import { selectedText } from './texts.ts';
import './selection.css';

/** Several nodes that are selected together: what they are, what can be done with them, and what they share. */
export function SelectionPanel() {
  const nodes = useSelectedNodes();
  const isOwnModel = useIsOwnModel();
  const shared = sharedValues(nodes, isOwnModel);
  return (
    <>
      <header className="detail-heading">
        <h2>{selectedText(nodes.length, isOwnModel)}</h2>
        <Kinds nodes={nodes} />
      </header>
      <Actions nodes={nodes} />
      <section>
        <h3>Selected</h3>
        <FoldedList items={nodes}>{(node) => <Selected key={node.id} node={node} all={nodes} />}</FoldedList>
      </section>
      <RelationshipsAmong nodes={nodes} />
      <InCommon nodes={nodes} />
      {shared.length > 0 && (
        <section>
          <h3>Same in all</h3>
          <Properties properties={Object.fromEntries(shared)} />
        </section>
      )}
    </>
  );
}

function Kinds({ nodes }: { nodes: readonly GraphNode[] }) {
  const { labelOf } = useLooks();
  const groups = [...Map.groupBy(nodes, labelOf)].sort(([, one], [, other]) => other.length - one.length);
  return (
    <ul className="selection-kinds">
      {groups.map(([label, members]) => {
        const first = members[0] ?? { labels: [] };
        return (
          <li key={label} className="chip">
            <KindMark node={first} />
            {formatNumber(members.length)} {describeLabels(first, members.length)}
          </li>
        );
      })}
    </ul>
  );
}

function Actions({ nodes }: { nodes: readonly GraphNode[] }) {
  const actions = useSelectionActions(nodes).filter(({ isMenuOnly }) => !isMenuOnly);
  return (
    <Group className="node-actions" aria-label="Actions for the selection">
      {actions.map(({ id, label, icon: Icon, run }) => (
        <Button key={id} className="button" onPress={() => run(nodes)}>
          <Icon size={14} aria-hidden /> {label}
        </Button>
      ))}
    </Group>
  );
}

function Selected({ node, all }: { node: GraphNode; all: readonly GraphNode[] }) {
  const select = useWorkspace((workspace) => workspace.select);
  const others = all.filter(({ id }) => id !== node.id).map(({ id }) => id);
  return (
    <li className="selection-item">
      <KindMark node={node} />
      <NodeLink node={node} />
      <Button
        className="button button-quiet button-icon"
        aria-label={`Deselect ${node.name}`}
        onPress={() => select(selectionOf(others))}
      >
        <X size={14} aria-hidden />
      </Button>
    </li>
  );
}
