import type { LucideIcon } from 'lucide-react';
import { createContext, useContext } from 'react';
import type { GraphNode } from '../../contract/model/graph.ts';
import { useWorkspace } from '../workspace/store.ts';
import { selectedNodes } from '../workspace/view/selection.ts';

/**
 * What can be done with several nodes at once, from the panel of the selection and from its menu on the canvas. Each
 * action is one file in its feature and one line in app/selection-actions.ts.
 */
export interface SelectionAction {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Set where it stands in menus only, not among the buttons of the panel. */
  readonly isMenuOnly?: boolean;
  /** Whether it is offered for these nodes; always where absent. */
  appliesTo?(nodes: readonly GraphNode[]): boolean;
  run(nodes: readonly GraphNode[]): void;
}

/** The list that app/ gives down to the panel and to the canvas. */
export const SelectionActions = createContext<readonly SelectionAction[]>([]);

/** The nodes that are selected together and on the canvas; none where fewer than two are. */
export function useSelectedNodes(): GraphNode[] {
  const selection = useWorkspace(({ view }) => view.selection);
  const nodes = useWorkspace((workspace) => workspace.nodes);
  const ids = selectedNodes(selection);
  return ids.length < 2 ? [] : ids.flatMap((id) => nodes.get(id) ?? []);
}

/** The actions that are offered for some nodes, in their order. */
export function useSelectionActions(nodes: readonly GraphNode[]): readonly SelectionAction[] {
  const actions = useContext(SelectionActions);
  return nodes.length < 2 ? [] : actions.filter(({ appliesTo }) => appliesTo?.(nodes) ?? true);
}
