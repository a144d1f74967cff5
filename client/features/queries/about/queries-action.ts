import { TableProperties } from 'lucide-react';
import type { NodeAction } from '../../../entity/node-action.ts';
import { lazily } from '../../../ui/lazily.tsx';
import { useWorkspace } from '../../../workspace/store.ts';

/** Lists the saved queries that can be asked about the entity, among its details. */
export const queriesAction: NodeAction = {
  id: 'queries',
  label: 'Saved queries about this',
  shortLabel: 'Queries',
  icon: TableProperties,
  isOn: ({ node, address }) => address.queriesAbout === node.id,
  run({ node, address, setAddress }) {
    useWorkspace.getState().select({ node: node.id });
    void setAddress({ queriesAbout: address.queriesAbout === node.id ? null : node.id });
  },
  Details: lazily(async () => (await import('./queries-about.tsx')).QueriesAbout),
};
