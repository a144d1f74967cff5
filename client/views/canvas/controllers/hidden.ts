import { hidesOther, shownOf } from '../../../entity/shown-graph.ts';
import { useWorkspace, type Workspace } from '../../../workspace/store.ts';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** What the View hides is not drawn, and keeps its place. */
export function followHidden({ cy }: Scene): () => void {
  function hide(workspace: Workspace) {
    const { nodes, edges } = shownOf(workspace);
    cy.batch(() => {
      for (const node of cy.nodes()) node.toggleClass('switched-off', !nodes.has(idOf(node)));
      for (const edge of cy.edges()) edge.toggleClass('switched-off', !edges.has(idOf(edge)));
    });
  }

  hide(useWorkspace.getState());
  return useWorkspace.subscribe((workspace, before) => {
    const { view, nodes, edges } = workspace;
    const isSame = !hidesOther(view, before.view) && nodes === before.nodes && edges === before.edges;
    if (!isSame) hide(workspace);
  });
}
