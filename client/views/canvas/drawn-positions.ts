import type { Core, NodeCollection } from 'cytoscape';
import type { Position, Positions } from '../../workspace/view/change.ts';
import { elementOf, idOf } from './elements/ids.ts';

/** Brings drawn nodes to whole pixels, as a View holds positions, and returns these. */
export function wholePositionsOf(nodes: NodeCollection): Positions {
  const positions = new Map<string, Position>();
  for (const node of nodes.toArray()) {
    const { x, y } = node.position();
    const whole = { x: Math.round(x), y: Math.round(y) };
    if (whole.x !== x || whole.y !== y) node.position({ ...whole });
    positions.set(idOf(node), whole);
  }
  return positions;
}

/** Shows nodes at their places that were out of sight for want of one. */
export function showAt(cy: Core, positions: Positions): void {
  cy.batch(() => {
    for (const node of cy.nodes('.unplaced').toArray()) {
      const position = positions.get(idOf(node));
      if (position)
        elementOf(cy, idOf(node))
          .position({ ...position })
          .removeClass('unplaced');
    }
  });
}

/** The nodes that do not stand at their places. */
export function standElsewhere(cy: Core, positions: Positions): NodeCollection {
  return cy.nodes().filter((node) => {
    const [wanted, { x, y }] = [positions.get(idOf(node)), node.position()];
    return wanted !== undefined && (wanted.x !== x || wanted.y !== y);
  });
}

/** Puts nodes at their places at once. */
export function putAt(nodes: NodeCollection, positions: Positions): void {
  nodes.positions((node) => {
    const { x, y } = positions.get(idOf(node)) ?? node.position();
    return { x, y };
  });
}
