import { useWorkspace } from '../../../workspace/store.ts';
import { pinnedIn } from '../../../workspace/view/pins.ts';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** Marks the nodes that no layout moves. */
export function followPinned({ cy }: Scene): () => void {
  function mark() {
    const pinned = pinnedIn(useWorkspace.getState().view);
    cy.batch(() => {
      for (const node of cy.nodes().toArray()) {
        const isPinned = pinned.has(idOf(node));
        if (node.hasClass('pinned') !== isPinned) node.toggleClass('pinned', isPinned);
      }
    });
  }

  mark();
  return useWorkspace.subscribe(({ view, nodes }, before) => {
    if (view.nodes !== before.view.nodes || nodes !== before.nodes) mark();
  });
}
