import { Button } from 'react-aria-components';
import type { GraphNode } from '../../contract/model/graph.ts';
import { type OfferedAction, useNodeActions } from './node-action.ts';

/** One action as a button; pressed where what it opens is open. */
export function NodeActionButton({ action }: { action: OfferedAction }) {
  const { icon: Icon, label, shortLabel = label, isOn, isPending, run } = action;
  return (
    <Button
      className="button"
      isPending={isPending}
      onPress={run}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
    >
      <Icon size={14} aria-hidden /> {shortLabel}
    </Button>
  );
}

/** The action of this id wherever it is offered, such as a neighbouring feature’s; nothing where it is not. */
export function OneNodeAction({ id, node }: { id: string; node: GraphNode }) {
  const action = useNodeActions(node).find((each) => each.id === id);
  return action ? <NodeActionButton action={action} /> : null;
}
