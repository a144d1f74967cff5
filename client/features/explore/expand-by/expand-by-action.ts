import { Route } from 'lucide-react';
import type { NodeAction } from '../../../entity/node-action.ts';
import type { SelectionAction } from '../../../entity/selection-action.ts';
import { useExpandDialog } from './dialog-store.ts';

const shown = { id: 'expand-by', label: 'Expand by …', icon: Route };

/** Asks by which relationships, to what, and how far to expand. */
export const expandByAction: NodeAction = {
  ...shown,
  shortLabel: 'By …',
  appliesTo: ({ isOnCanvas }) => isOnCanvas,
  run: ({ node }) => useExpandDialog.setState({ ids: [node.id] }),
};

export const expandSelectionBy: SelectionAction = {
  ...shown,
  run: (nodes) => useExpandDialog.setState({ ids: nodes.map(({ id }) => id) }),
};
