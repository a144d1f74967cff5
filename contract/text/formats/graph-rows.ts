import type { GraphEdge, GraphNode } from '../../model/graph.ts';
import { type Attributes, attributesOfEdge, attributesOfNode } from './attributes.ts';
import type { CitedGraph, NodeDrawing } from './format.ts';

export interface NodeRow {
  node: GraphNode;
  attributes: Attributes;
  drawing: NodeDrawing | undefined;
}

export interface EdgeRow {
  edge: GraphEdge;
  attributes: Attributes;
}

/** A graph as programs for graphs read it: relationships of which an end is missing, which they refuse, are left out. */
export function graphRows(graph: CitedGraph): { nodes: NodeRow[]; edges: EdgeRow[] } {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  return {
    nodes: graph.nodes.map((node) => ({
      node,
      attributes: attributesOfNode(node, graph),
      drawing: graph.drawing?.get(node.id),
    })),
    edges: graph.edges
      .filter(({ source, target }) => ids.has(source) && ids.has(target))
      .map((edge) => ({ edge, attributes: attributesOfEdge(edge, graph) })),
  };
}

/** The red, green and blue of a colour such as `#27548a`. */
export function channelsOf(colour: string): { r: number; g: number; b: number } {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
}
