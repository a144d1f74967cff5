import { useWorkspace } from '../../../workspace/store.ts';
import type { Workspace } from '../../../workspace/workspace.ts';
import type { Scene } from '../scene.ts';

/** Nodes of a kind that the legend has switched off are not drawn, nor the edges that end at them. */
export function followHiddenKinds({ cy }: Scene): () => void {
  function hide({ hiddenKinds }: Workspace) {
    cy.batch(() => {
      for (const node of cy.nodes()) node.toggleClass('switched-off', hiddenKinds.has(node.data('label')));
    });
  }

  hide(useWorkspace.getState());
  return useWorkspace.subscribe((workspace, before) => {
    if (workspace.hiddenKinds !== before.hiddenKinds || workspace.nodes !== before.nodes) hide(workspace);
  });
}
