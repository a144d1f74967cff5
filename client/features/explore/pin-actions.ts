import { Pin, PinOff } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { pinnedIn } from '../../workspace/view/pins.ts';

function isPinned(id: string): boolean {
  return pinnedIn(useWorkspace.getState().view).has(id);
}

export const pinAction: NodeAction = {
  id: 'pin',
  label: 'Pin here',
  isMenuOnly: true,
  icon: Pin,
  appliesTo: ({ node, isOnCanvas }) => isOnCanvas && !isPinned(node.id),
  run: ({ node }) => useWorkspace.getState().pin([node.id]),
};

export const unpinAction: NodeAction = {
  id: 'unpin',
  label: 'Unpin',
  isMenuOnly: true,
  icon: PinOff,
  appliesTo: ({ node, isOnCanvas }) => isOnCanvas && isPinned(node.id),
  run: ({ node }) => useWorkspace.getState().unpin([node.id]),
};
