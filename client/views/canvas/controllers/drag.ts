import type { EventObject } from 'cytoscape';
import { useWorkspace } from '../../../workspace/store.ts';
import { wholePositionsOf } from '../drawn-positions.ts';
import { idOf } from '../elements/ids.ts';
import { keptInTime, timeLayoutOf } from '../layouts/time-layout.ts';
import type { Scene } from '../scene.ts';

/**
 * A node that is dragged stays where it is let go: a step, as any other change of the View. Along time it keeps its
 * place in time.
 */
export function followDrag({ cy }: Scene): () => void {
  const letGo = ({ target }: EventObject) => {
    const { view, nodes, edges, move } = useWorkspace.getState();
    const timeLayout = timeLayoutOf(view, { nodes, edges });
    if (timeLayout) target.position(keptInTime(timeLayout, idOf(target), target.position()));
    move(wholePositionsOf(target));
  };
  cy.on('dragfree', 'node', letGo);
  return () => {
    cy.off('dragfree', 'node', letGo);
  };
}
