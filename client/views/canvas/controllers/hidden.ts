import { useWorkspace, type Workspace } from '../../../workspace/store.ts';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/**
 * Nodes of a kind that is switched off are not drawn, nor the edges that end at them; nor edges of a type that is
 * switched off.
 */
export function followHidden({ cy }: Scene): () => void {
  function hide({ view, edges }: Workspace) {
    const [kinds, types] = [new Set(view.hiddenKinds), new Set(view.hiddenTypes)];
    cy.batch(() => {
      for (const node of cy.nodes()) node.toggleClass('switched-off', kinds.has(node.data('label')));
      for (const edge of cy.edges())
        edge.toggleClass('switched-off', types.has(edges.get(idOf(edge))?.type ?? ''));
    });
  }

  hide(useWorkspace.getState());
  return useWorkspace.subscribe((workspace, before) => {
    const { view, nodes, edges } = workspace;
    const isSame =
      view.hiddenKinds === before.view.hiddenKinds &&
      view.hiddenTypes === before.view.hiddenTypes &&
      nodes === before.nodes &&
      edges === before.edges;
    if (!isSame) hide(workspace);
  });
}
