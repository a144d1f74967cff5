import type { Core, NodeCollection } from 'cytoscape';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { sizeFor } from '../footprint.ts';
import type { Icons } from '../styles/icon-sheet.tsx';
import { edgeData, nodeData } from './drawable.ts';
import { elementOf } from './ids.ts';

/** Adds nodes that have no place yet, and so are out of sight. */
export function drawNodes(
  cy: Core,
  nodes: readonly GraphNode[],
  edges: Iterable<GraphEdge>,
  icons: Icons,
): NodeCollection {
  const degrees = degreesOf(edges);
  return cy
    .add(
      nodes.map((node) => {
        const data = nodeData(node, degrees.get(node.id) ?? 0, icons);
        return { group: 'nodes' as const, data: { ...data }, classes: 'unplaced' };
      }),
    )
    .nodes();
}

export function drawEdges(cy: Core, edges: readonly GraphEdge[]): void {
  cy.add(edges.map((edge) => ({ group: 'edges' as const, data: { ...edgeData(edge) } })));
}

/** Nodes at which edges arrived may grow, unless a value makes their size; none shrinks, or captions would jump about. */
export function growSizes(cy: Core, arrived: readonly GraphEdge[]): void {
  for (const id of new Set(arrived.flatMap(({ source, target }) => [source, target]))) {
    const node = elementOf(cy, id);
    const size = sizeFor(node.degree(false));
    if (!node.data('isSized') && size > node.data('size')) node.data('size', size);
  }
}

function degreesOf(edges: Iterable<GraphEdge>): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  return degrees;
}
