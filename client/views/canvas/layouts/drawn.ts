import type { NodeCollection } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import type { Point } from '../footprint.ts';

/** Where nodes are drawn now. */
export function drawnPlaces(nodes: NodeCollection): Map<string, Point> {
  return new Map(nodes.map((node) => [idOf(node), { ...node.position() }]));
}

/** Those of some nodes that are among some ids. */
export function drawnAmong(nodes: NodeCollection, ids: ReadonlySet<string>): NodeCollection {
  return nodes.filter((node) => ids.has(idOf(node)));
}
