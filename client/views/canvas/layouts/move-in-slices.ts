import type { Core, NodeCollection } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Point } from '../footprint.ts';

/** So many nodes are moved before the page may answer its user. */
const slice = 50;

/** What Cytoscape’s renderer works out before it draws: where edges run between nodes that have moved. */
interface Renderer {
  flushRenderedStyleQueue?(): void;
}

/**
 * Moves many nodes to their places at once as it seems: what follows from their moving is worked out in slices, in
 * which the page can answer its user, and drawn when all of them are there.
 */
export async function moveInSlices(
  cy: Core,
  nodes: NodeCollection,
  positions: ReadonlyMap<string, Point>,
  signal: AbortSignal,
): Promise<void> {
  const { flushRenderedStyleQueue } = (cy as Core & { renderer(): Renderer }).renderer();
  const moving = nodes.toArray();
  // While a batch is open nothing is drawn.
  cy.startBatch();
  try {
    for (let from = 0; from < moving.length; from += slice) {
      for (const node of moving.slice(from, from + slice)) {
        const place = positions.get(idOf(node));
        if (place) node.position({ ...place });
      }
      flushRenderedStyleQueue?.();
      if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve));
    }
  } finally {
    cy.endBatch();
  }
}
