import type { Explorer } from '../../../workspace/explorer.ts';
import { useExplorer } from '../../../workspace/store.ts';
import type { Scene } from '../scene.ts';

/** What is lit up shines; the rest recedes. */
export function followHighlight({ cy }: Scene): () => void {
  function shine({ lit }: Pick<Explorer, 'lit'>) {
    cy.batch(() => {
      cy.elements().removeClass('lit receded');
      if (!lit) return;
      const shining = cy.elements().filter((element) => lit.has(element.id()));
      shining.addClass('lit');
      cy.elements().difference(shining).addClass('receded');
    });
  }

  shine(useExplorer.getState());
  return useExplorer.subscribe((explorer, before) => {
    if (explorer.lit !== before.lit || (explorer.lit && explorer.nodes !== before.nodes)) shine(explorer);
  });
}
