import type { Workspace } from '../../../workspace/store.ts';
import { useWorkspace } from '../../../workspace/store.ts';
import { idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** What is highlighted shines; the rest recedes. */
export function followHighlight({ cy }: Scene): () => void {
  function apply({ highlighted }: Pick<Workspace, 'highlighted'>) {
    cy.batch(() => {
      cy.elements().removeClass('highlighted receded');
      if (!highlighted) return;
      const shining = cy.elements().filter((element) => highlighted.has(idOf(element)));
      shining.addClass('highlighted');
      cy.elements().difference(shining).addClass('receded');
    });
  }

  apply(useWorkspace.getState());
  return useWorkspace.subscribe((workspace, before) => {
    if (
      workspace.highlighted !== before.highlighted ||
      (workspace.highlighted && workspace.nodes !== before.nodes)
    )
      apply(workspace);
  });
}
