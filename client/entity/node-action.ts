import type { LucideIcon } from 'lucide-react';
import { type ComponentType, createContext, useContext } from 'react';
import type { GraphNode } from '../../contract/model/graph.ts';
import type { Capability } from '../../contract/model/profile/profile.ts';
import { useCapabilities } from '../api/capabilities.ts';
import { type Address, useAddress } from '../workspace/address.ts';
import { useExpanding } from '../workspace/expanding.ts';
import { useWorkspace } from '../workspace/store.ts';

/** Where an action stands when it is offered or run. */
interface NodeActionContext {
  node: GraphNode;
  isOnCanvas: boolean;
  isExpanding: boolean;
  address: Address;
  setAddress: ReturnType<typeof useAddress>[1];
}

/**
 * What can be done with one entity, from its details and from its menu on the canvas. Each action is one file in its
 * feature and one line in app/node-actions.ts.
 */
export interface NodeAction {
  readonly id: string;
  readonly label: string;
  /** What its button says, where there is less room than in a menu. */
  readonly shortLabel?: string;
  /** Set where it makes sense only while the canvas is looked at: it has no button then. */
  readonly isMenuOnly?: boolean;
  readonly icon: LucideIcon;
  /** What the graph's profile has to know; it is not offered otherwise. */
  readonly needs?: Capability;
  /** Whether it is offered; always where absent. */
  appliesTo?(context: NodeActionContext): boolean;
  /** Of an action that opens something: whether that is open, so that the action closes it. */
  isOn?(context: NodeActionContext): boolean;
  /** What its label is while it is at work; undefined while it is not. */
  pendingLabel?(context: NodeActionContext): string | undefined;
  run(context: NodeActionContext): void;
  /** What stands among the details of the entity while it is on. */
  readonly Details?: ComponentType<{ node: GraphNode }>;
}

/** The list that app/ gives down to the details and to the canvas. */
export const NodeActions = createContext<readonly NodeAction[]>([]);

/** An action, bound to one entity as things stand. */
export interface OfferedAction extends Omit<NodeAction, 'appliesTo' | 'isOn' | 'pendingLabel' | 'run'> {
  /** Undefined where it opens nothing. */
  isOn: boolean | undefined;
  isPending: boolean;
  run(): void;
}

/** The actions that are offered for an entity, in their order; none while it is not known. */
export function useNodeActions(node: GraphNode | undefined): OfferedAction[] {
  const actions = useContext(NodeActions);
  const can = useCapabilities();
  const [address, setAddress] = useAddress();
  // What opens something else leaves the page that lies over it.
  const leave: typeof setAddress = (change, options) =>
    setAddress(typeof change === 'function' ? change : { office: null, ...change }, options);
  const isOnCanvas = useWorkspace(({ nodes }) => node !== undefined && nodes.has(node.id));
  const isExpanding = useExpanding(({ busy }) => node !== undefined && busy.has(node.id));
  if (!node) return [];
  const context = { node, isOnCanvas, isExpanding, address, setAddress: leave };
  return actions
    .filter(({ needs }) => needs === undefined || can(needs))
    .filter((action) => action.appliesTo?.(context) ?? true)
    .map(({ appliesTo, isOn, pendingLabel, run, ...shown }) => {
      const pending = pendingLabel?.(context);
      return {
        ...shown,
        ...(pending !== undefined && { label: pending }),
        isOn: isOn?.(context),
        isPending: pending !== undefined,
        run: () => run(context),
      };
    });
}
