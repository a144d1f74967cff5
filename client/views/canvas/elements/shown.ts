import type { Core, NodeCollection } from 'cytoscape';

/**
 * The nodes that are drawn: those that have a place and whose kind is not switched off. Told by their classes,
 * because Cytoscape’s own `:visible` lags behind a change of classes until it next draws.
 */
export function shownNodes(cy: Core): NodeCollection {
  return cy.nodes().not('.unplaced, .switched-off') as NodeCollection;
}
