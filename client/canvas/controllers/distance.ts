import type { NodeSingular } from 'cytoscape';
import { useExplorer } from '../../explorer/store.ts';
import type { Scene } from '../scene.ts';

/** Below this zoom an ordinary caption is too small to read. */
const legible = 0.5;
/** Nodes with a diameter from here on are named even so. */
const hub = 44;

/** Seen from far away only the hubs are named, like the cities on a map. */
export function followDistance({ cy, large }: Scene): () => void {
  if (large) return () => {};
  let wasFar = false;

  function mark() {
    const far = cy.zoom() < legible;
    cy.batch(() => {
      for (const node of cy.nodes().toArray() as NodeSingular[]) {
        node.toggleClass('far', far);
        node.toggleClass('hub', node.data('size') >= hub);
      }
    });
    wasFar = far;
  }

  const onZoom = () => {
    if (cy.zoom() < legible !== wasFar) mark();
  };
  mark();
  cy.on('zoom', onZoom);
  const stop = useExplorer.subscribe((explorer, before) => {
    if (explorer.nodes !== before.nodes || explorer.edges !== before.edges) mark();
  });
  return () => {
    stop();
    cy.off('zoom', onZoom);
  };
}
