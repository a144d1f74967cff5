import { EyeOff, ScrollText, Waypoints } from 'lucide-react';
import { Button, Group } from 'react-aria-components';
import type { GraphNode } from '../../../contract/model/graph.ts';
import { ExpandButton } from '../../entity/expand-button.tsx';
import { useAddress } from '../../workspace/address.ts';
import { connectionWith } from '../../workspace/connect.ts';
import { bringTasks } from '../../workspace/panels.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { LineageButton } from '../lineage/lineage-button.tsx';
import { hasItsTime, OfficeHoldersButton } from '../office-holders/office-holders-button.tsx';

/** What can be done with an entity. */
export function NodeActions({ node }: { node: GraphNode }) {
  const [address, setAddress] = useAddress();
  const isShown = useWorkspace(({ nodes }) => nodes.has(node.id));
  const remove = useWorkspace((workspace) => workspace.remove);
  const traceable = node.labels.includes('Person') || node.labels.includes('Body');
  return (
    <Group className="node-actions" aria-label="Actions">
      <ExpandButton id={node.id} />
      {traceable && (
        <Button
          className="button"
          onPress={() => {
            void setAddress({ task: 'trace', subject: node.id });
            bringTasks();
          }}
        >
          <ScrollText size={14} aria-hidden /> Trace
        </Button>
      )}
      {node.labels.includes('Body') && <LineageButton id={node.id} />}
      {hasItsTime(node) && <OfficeHoldersButton id={node.id} />}
      <Button
        className="button"
        onPress={() => {
          void setAddress(connectionWith(node.id, address));
          bringTasks();
        }}
      >
        <Waypoints size={14} aria-hidden /> Find paths to …
      </Button>
      {isShown && (
        <Button className="button" onPress={() => remove([node.id])}>
          <EyeOff size={14} aria-hidden /> Remove
        </Button>
      )}
    </Group>
  );
}
