import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { detours } from '../detours.ts';
import type { Scene } from '../scene.ts';

/** In larger graphs lines run everywhere, and bends would only add to the tangle. */
const upTo = 300;

/** Edges bend around the nodes at which they do not end, wherever nodes come to stand. */
export function followDetours({ cy }: Scene): () => void {
  let frame: number | undefined;

  function bend() {
    frame = undefined;
    const unmoved = cy.nodes().not('.unplaced');
    const discs = unmoved.map((node: NodeSingular) => ({
      id: node.id(),
      ...node.position(),
      radius: node.data('size') / 2,
    }));
    const lines = cy
      .edges()
      .map((edge) => ({ id: edge.id(), source: edge.data('source'), target: edge.data('target') }));
    const bends = discs.length > upTo ? new Map<string, never>() : detours(lines, discs);
    cy.batch(() => {
      cy.edges().forEach((edge: EdgeSingular) => {
        const wanted = bends.get(edge.id());
        if (wanted) edge.data(wanted);
        edge.toggleClass('bent', wanted !== undefined);
      });
    });
  }

  function soon() {
    frame ??= requestAnimationFrame(bend);
  }

  const moves = 'position add remove';
  soon();
  cy.on(moves, soon);
  return () => {
    cy.off(moves, soon);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
