import type { Explorer } from '../../../workspace/explorer.ts';
import { useExplorer } from '../../../workspace/store.ts';
import type { Scene } from '../scene.ts';

/** Nodes of a kind that the legend has switched off are not drawn, nor the edges that end at them. */
export function followHiddenKinds({ cy }: Scene): () => void {
  function hide({ hiddenKinds }: Explorer) {
    cy.batch(() => {
      for (const node of cy.nodes()) node.toggleClass('switched-off', hiddenKinds.has(node.data('label')));
    });
  }

  hide(useExplorer.getState());
  return useExplorer.subscribe((explorer, before) => {
    if (explorer.hiddenKinds !== before.hiddenKinds || explorer.nodes !== before.nodes) hide(explorer);
  });
}
