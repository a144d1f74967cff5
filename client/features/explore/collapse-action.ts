import { Shrink } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { broughtBy } from '../../workspace/view/expansions.ts';

/** Takes away what expanding an entity brought. */
export const collapseAction: NodeAction = {
  id: 'collapse',
  label: 'Collapse',
  icon: Shrink,
  appliesTo: ({ node, isOnCanvas }) =>
    isOnCanvas && broughtBy(useWorkspace.getState().view, node.id).length > 0,
  run: ({ node }) => useWorkspace.getState().collapse(node.id),
};
