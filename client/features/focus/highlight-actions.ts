import { Radar } from 'lucide-react';
import { setFocus } from '../../entity/focus/focus.ts';
import type { NodeAction } from '../../entity/node-action.ts';
import type { SelectionAction } from '../../entity/selection-action.ts';

const shared = { id: 'highlight', label: 'Highlight neighbours', icon: Radar };

const highlight = (around: readonly string[]) => setFocus({ form: 'neighbours', around, steps: 1 });

/** Has all but an entity and its neighbours on the canvas recede. */
export const highlightAction: NodeAction = {
  ...shared,
  isMenuOnly: true,
  appliesTo: ({ isOnCanvas }) => isOnCanvas,
  run: ({ node }) => highlight([node.id]),
};

export const highlightSelection: SelectionAction = {
  ...shared,
  run: (nodes) => highlight(nodes.map(({ id }) => id)),
};
