import { History } from 'lucide-react';
import { playsRole } from '../../../contract/model/meaning.ts';
import type { NodeAction } from '../../entity/node-action.ts';

/** Opens the names of a body over time. */
export const lineageAction: NodeAction = {
  id: 'lineage',
  label: 'Lineage',
  icon: History,
  needs: 'successions',
  appliesTo: ({ node }) => playsRole(node, 'body'),
  isOn: ({ node, address }) => address.names === node.id,
  run: ({ node, address, setAddress }) =>
    void setAddress(
      address.names === node.id ? { names: null } : { names: node.id, since: null, until: null },
    ),
};
