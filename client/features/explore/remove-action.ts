import { EyeOff } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { useWorkspace } from '../../workspace/store.ts';

export const removeAction: NodeAction = {
  id: 'remove',
  label: 'Remove from canvas',
  shortLabel: 'Remove',
  icon: EyeOff,
  appliesTo: ({ isOnCanvas }) => isOnCanvas,
  run: ({ node }) => useWorkspace.getState().remove([node.id]),
};
