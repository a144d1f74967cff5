import type { EventObject } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { wholePositionsOf } from '../drawn-positions.ts';
import type { Scene } from '../scene.ts';

/** A node that is dragged stays where it is let go: a step, as any other change of the View. */
export function followDrag({ cy }: Scene): () => void {
  const letGo = (event: EventObject) => useWorkspace.getState().move(wholePositionsOf(event.target));
  cy.on('dragfree', 'node', letGo);
  return () => {
    cy.off('dragfree', 'node', letGo);
  };
}
