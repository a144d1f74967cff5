import { Expand } from 'lucide-react';
import type { NodeAction } from '../../entity/node-action.ts';
import { expand } from '../../workspace/expand.ts';

/** Adds the next few neighbours. */
export const expandAction: NodeAction = {
  id: 'expand',
  label: 'Expand',
  icon: Expand,
  pendingLabel: ({ isExpanding }) => (isExpanding ? 'Expanding …' : undefined),
  run: ({ node }) => void expand(node.id),
};
