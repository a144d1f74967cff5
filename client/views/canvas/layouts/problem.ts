import type { NodeCollection, NodeSingular } from 'cytoscape';
import { idOf } from '../elements/ids.ts';
import { type Footprint, footprintOf } from '../footprint.ts';
import type { ForceProblem } from './force-problem.ts';

export function footprintOfNode(node: NodeSingular): Footprint {
  return footprintOf(node.data('size'), node.data('caption'));
}

/**
 * What the worker needs to know to arrange nodes.
 * @param movable the nodes that may move; all others stay where they are
 */
export function problemOf(nodes: NodeCollection, movable: NodeCollection | 'all', aspect = 1): ForceProblem {
  return {
    nodes: nodes.map((node) => ({
      id: idOf(node),
      ...footprintOfNode(node),
      ...(movable !== 'all' && { position: { ...node.position() }, fixed: !movable.contains(node) }),
    })),
    edges: nodes
      .edgesWith(nodes)
      .map((edge) => ({ source: idOf(edge.source()), target: idOf(edge.target()) })),
    aspect,
  };
}
