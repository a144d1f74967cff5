import type { Core, NodeSingular } from 'cytoscape';
import type { GraphNode } from '../../../contract/model/graph.ts';
import type { Point } from './footprint.ts';

type NodeIds = ReadonlyMap<string, GraphNode>;

/** Where the nodes of a picture stood when it was left; undo brings back the very same picture. */
const left = new WeakMap<NodeIds, ReadonlyMap<string, Point>>();

export function rememberPositions(picture: NodeIds, cy: Core): void {
  const standing = cy.nodes().not('.unplaced');
  left.set(picture, new Map(standing.map((node: NodeSingular) => [node.id(), { ...node.position() }])));
}

/** @returns nothing for a picture that was never shown */
export function rememberedPositions(picture: NodeIds): ReadonlyMap<string, Point> {
  return left.get(picture) ?? new Map();
}
