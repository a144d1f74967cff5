import type { Core, NodeSingular } from 'cytoscape';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Point } from './footprint.ts';

type Nodes = ReadonlyMap<string, GraphNode>;

/** Where the nodes of a picture stood when it was left; undo brings back the very same picture. */
const left = new WeakMap<Nodes, ReadonlyMap<string, Point>>();

export function rememberPositions(picture: Nodes, cy: Core): void {
  const standing = cy.nodes().not('.unplaced');
  left.set(picture, new Map(standing.map((node: NodeSingular) => [node.id(), { ...node.position() }])));
}

/** @returns nothing for a picture that was never shown */
export function rememberedPositions(picture: Nodes): ReadonlyMap<string, Point> {
  return left.get(picture) ?? new Map();
}
