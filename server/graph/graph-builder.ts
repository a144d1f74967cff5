import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { DriverEdge, DriverNode } from '../neo4j/rows.ts';
import { type Model, presentEdge, presentNode } from './present.ts';

/** Gathers what an answer shows: every node and edge once, in the contract's form. */
export interface GraphBuilder {
  node(node: DriverNode): GraphNode;
  /** @throws Error where one of its ends has not been given to `node` before */
  edge(edge: DriverEdge): GraphEdge;
  graph(): Graph;
}

export function createGraphBuilder(model: Model): GraphBuilder {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const endOf = (elementId: string) => {
    const node = nodes.get(elementId);
    if (!node) throw new Error(`An edge ends at ${elementId}, which is not in the picture`);
    return node.id;
  };
  return {
    node: (node) => once(nodes, node.elementId, () => presentNode(model, node)),
    edge: (edge) =>
      once(edges, edge.elementId, () =>
        presentEdge(model, edge, endOf(edge.startNodeElementId), endOf(edge.endNodeElementId)),
      ),
    graph: () => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
