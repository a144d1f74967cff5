import { Crosshair, Expand, EyeOff, Pin, PinOff } from 'lucide-react';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { SelectionAction } from '../../entity/selection-action.ts';
import { expandTogether } from '../../workspace/expand.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { pinnedIn } from '../../workspace/view/pins.ts';

const idsOf = (nodes: readonly GraphNode[]) => nodes.map(({ id }) => id);

/** Whether all of some nodes are pinned, or none of them has to be for the offer to pin them. */
function arePinned(nodes: readonly GraphNode[]): boolean {
  const pinned = pinnedIn(useWorkspace.getState().view);
  return nodes.every(({ id }) => pinned.has(id));
}

export const expandSelection: SelectionAction = {
  id: 'expand',
  label: 'Expand',
  icon: Expand,
  run: (nodes) => void expandTogether(idsOf(nodes)),
};

export const keepSelection: SelectionAction = {
  id: 'keep',
  label: 'Keep only these',
  icon: Crosshair,
  run(nodes) {
    const { nodes: all, remove } = useWorkspace.getState();
    const kept = new Set(idsOf(nodes));
    remove([...all.keys()].filter((id) => !kept.has(id)));
  },
};

export const pinSelection: SelectionAction = {
  id: 'pin',
  label: 'Pin',
  icon: Pin,
  appliesTo: (nodes) => !arePinned(nodes),
  run: (nodes) => useWorkspace.getState().pin(idsOf(nodes)),
};

export const unpinSelection: SelectionAction = {
  id: 'unpin',
  label: 'Unpin',
  icon: PinOff,
  appliesTo: arePinned,
  run: (nodes) => useWorkspace.getState().unpin(idsOf(nodes)),
};

export const removeSelection: SelectionAction = {
  id: 'remove',
  label: 'Remove from canvas',
  icon: EyeOff,
  run: (nodes) => useWorkspace.getState().remove(idsOf(nodes)),
};
