import type { LucideIcon } from 'lucide-react';
import { createContext, useContext } from 'react';
import type { GraphNode } from '../../contract/model/graph.ts';
import { useAddress } from '../workspace/address.ts';
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
  run(nodes: readonly GraphNode[], context: SelectionActionContext): void;
}

/** What an action can lead to beyond the graph on the canvas. */
interface SelectionActionContext {
  setAddress: ReturnType<typeof useAddress>[1];
}

/** An action, bound to the page as it stands. */
interface OfferedSelectionAction extends Omit<SelectionAction, 'appliesTo' | 'run'> {
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
export function useSelectionActions(nodes: readonly GraphNode[]): readonly OfferedSelectionAction[] {
  const actions = useContext(SelectionActions);
  const [, setAddress] = useAddress();
  if (nodes.length < 2) return [];
  return actions
    .filter(({ appliesTo }) => appliesTo?.(nodes) ?? true)
    .map(({ appliesTo, run, ...shown }) => ({ ...shown, run: (those) => run(those, { setAddress }) }));
}
