import { useNodeActions } from '../../entity/node-action.ts';
import { useSelectedNodes, useSelectionActions } from '../../entity/selection-action.ts';
import { useCommands } from '../../ui/commands.ts';
import { useWorkspace } from '../../workspace/store.ts';
import { selectedNode } from '../../workspace/view/selection.ts';
import { titleOfSelected } from '../texts.ts';

/** What can be done with the node that is selected, or with all that are. */
export function SelectedCommands(): null {
  const node = useWorkspace(({ view, nodes }) => nodes.get(selectedNode(view.selection) ?? ''));
  const several = useSelectedNodes();
  const ofNode = useNodeActions(node).filter(({ isPending }) => !isPending);
  const ofSeveral = useSelectionActions(several);
  useCommands(
    node?.name ?? titleOfSelected(several.length),
    [
      ...ofNode.map(({ id, icon, label, run }) => ({ ...{ id: `node ${id}`, icon, label }, run })),
      ...ofSeveral.map(({ id, icon, label, run }) => ({
        ...{ id: `nodes ${id}`, icon, label },
        run: () => run(several),
      })),
    ],
    { isAtHand: true },
  );
  return null;
}
