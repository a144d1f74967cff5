import { Landmark } from 'lucide-react';
import { playsRole } from '../../../contract/model/meaning.ts';
import type { NodeAction } from '../../entity/node-action.ts';

/** Opens the page of who headed a body. */
export const officeAction: NodeAction = {
  id: 'office',
  label: 'Who held this office',
  shortLabel: 'Office',
  icon: Landmark,
  needs: 'headships',
  appliesTo: ({ node }) => playsRole(node, 'body'),
  isOn: ({ node, address }) => address.office === node.id,
  run: ({ node, address, setAddress }) =>
    void setAddress(
      address.office === node.id
        ? { office: null }
        : { office: node.id, names: null, since: null, until: null, with: null },
    ),
};
