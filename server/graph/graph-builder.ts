import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Profile } from '../../contract/model/profile/profile.ts';
import type { DriverEdge, DriverNode } from '../neo4j/rows.ts';
import { presentEdge, presentNode } from './present.ts';

/** Gathers what an answer shows: every node and edge once, in the contract's form. */
export interface GraphBuilder {
  /** By which nodes and edges are presented. */
  profile: Profile;
  node(node: DriverNode): GraphNode;
  /** @throws Error where one of its ends has not been given to `node` before */
  edge(edge: DriverEdge): GraphEdge;
  graph(): Graph;
}

export function createGraphBuilder(profile: Profile): GraphBuilder {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const endOf = (elementId: string) => {
    const node = nodes.get(elementId);
    if (!node) throw new Error(`An edge ends at ${elementId}, which is not in the graph`);
    return node.id;
  };
  return {
    profile,
    node: (node) => once(nodes, node.elementId, () => presentNode(profile, node)),
    edge: (edge) =>
      once(edges, edge.elementId, () =>
        presentEdge(profile, edge, endOf(edge.startNodeElementId), endOf(edge.endNodeElementId)),
      ),
    graph: () => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
