import type { NodeSingular } from 'cytoscape';
import { type Bend, detours } from '../detours.ts';
import { elementOf, idOf } from '../elements/ids.ts';
import type { Scene } from '../scene.ts';

/** In larger graphs lines run everywhere, and bends would only add to the tangle. */
const upTo = 300;

/** Edges bend around the nodes at which they do not end, wherever nodes come to stand. */
export function followDetours({ cy }: Scene): () => void {
  let frame: number | undefined;
  let bent: ReadonlyMap<string, Bend> = new Map();

  function bend() {
    frame = undefined;
    const unmoved = cy.nodes().not('.unplaced');
    if (unmoved.length > upTo) {
      apply(new Map());
      return;
    }
    const discs = unmoved.map((node: NodeSingular) => ({
      id: idOf(node),
      ...node.position(),
      radius: node.data('size') / 2,
    }));
    const lines = cy
      .edges()
      .map((edge) => ({ id: idOf(edge), source: idOf(edge.source()), target: idOf(edge.target()) }));
    apply(detours(lines, discs));
  }

  /** Touches only edges whose bend changes: this is done at each step while a node is dragged. */
  function apply(bends: ReadonlyMap<string, Bend>) {
    cy.batch(() => {
      for (const id of bent.keys()) if (!bends.has(id)) elementOf(cy, id).removeClass('bent');
      for (const [id, bend] of bends) {
        const [edge, before] = [elementOf(cy, id), bent.get(id)];
        const isSame = before?.weight === bend.weight && before.distance === bend.distance;
        if (!isSame || !edge.hasClass('bent')) edge.data(bend).addClass('bent');
      }
    });
    bent = bends;
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
