import type { CollectionReturnValue, Core, EdgeSingular, NodeSingular } from 'cytoscape';

/**
 * Cytoscape looks ids up in plain objects, where it finds `constructor` before anything was put there: it would never
 * remove such a node, and its grid would place it nowhere. So it knows each element by an id that no object has.
 */
export function drawnId(id: string): string {
  return `=${id}`;
}

/** The id in the graph of what is drawn. */
export function idOf(element: NodeSingular | EdgeSingular): string {
  return element.data('graphId');
}

/** What is drawn of a node or an edge; an empty collection where it is not drawn. */
export function elementOf(cy: Core, id: string): CollectionReturnValue {
  return cy.getElementById(drawnId(id));
}
