import type { Workspace } from '../../../workspace/store.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { selectedIds } from '../../../workspace/view/selection.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';
import { toggleSelected } from '../selecting/choices.ts';

/**
 * A tap chooses a node or an edge, with Shift or Ctrl one node more or less, a tap on the background chooses nothing; what
 * is chosen stands out, and is in sight where it is one.
 */
export function followSelection({ cy, camera }: Scene): () => void {
  const { select } = useWorkspace.getState();
  const onTap = (event: cytoscape.EventObject) => {
    if (event.target === cy) select(null);
    else if (event.target.isEdge()) select({ edge: idOf(event.target) });
  };
  // A node waits whether a second tap follows, which expands it instead of opening its details.
  const onNode = ({ target, originalEvent: { shiftKey, ctrlKey, metaKey } }: cytoscape.EventObject) => {
    if (shiftKey || ctrlKey || metaKey) toggleSelected(idOf(target));
    else select({ node: idOf(target) });
  };
  cy.on('tap', onTap);
  cy.on('onetap', 'node', onNode);

  function mark({ view: { selection } }: Pick<Workspace, 'view'>) {
    cy.elements('.chosen').removeClass('chosen');
    if (!selection) return;
    const ids = selectedIds(selection);
    for (const id of ids) elementOf(cy, id).addClass('chosen');
    const [only, ...others] = ids;
    if (only === undefined || others.length > 0) return;
    const chosen = elementOf(cy, only);
    if (chosen.isNode() && !chosen.hasClass('unplaced')) camera.seek(chosen);
  }

  mark(useWorkspace.getState());
  const stop = useWorkspace.subscribe((workspace, before) => {
    if (workspace.view.selection !== before.view.selection) mark(workspace);
  });
  return () => {
    stop();
    cy.off('tap', onTap);
    cy.off('onetap', 'node', onNode);
  };
}
