import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';

interface GraphElements {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

interface DrawnElements {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

export interface ElementChange {
  arrivedNodes: GraphNode[];
  arrivedEdges: GraphEdge[];
  /** Ids of nodes and edges that are to go. */
  gone: string[];
}

/** What has to be drawn and wiped so that the canvas shows a graph; whatever is drawn already stays untouched. */
export function changeTo(wanted: GraphElements, drawn: DrawnElements): ElementChange {
  const complete = [...wanted.edges.values()].filter(
    ({ source, target }) => wanted.nodes.has(source) && wanted.nodes.has(target),
  );
  const drawable = new Set(complete.map(({ id }) => id));
  return {
    arrivedNodes: [...wanted.nodes.values()].filter(({ id }) => !drawn.nodes.has(id)),
    arrivedEdges: complete.filter(({ id }) => !drawn.edges.has(id)),
    gone: [
      ...[...drawn.edges].filter((id) => !drawable.has(id)),
      ...[...drawn.nodes].filter((id) => !wanted.nodes.has(id)),
    ],
  };
}
