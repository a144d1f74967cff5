import type { Graph, GraphEdge, GraphNode, PropertyValue } from '../../contract/graph.ts';
import { caption } from './caption.ts';
import type { DriverEdge, DriverNode } from './rows.ts';
import { toJson } from './values.ts';

/** Kept for looking up only. */
const hiddenProperties = new Set(['searchNames']);

/** Gathers what an answer shows: every node and edge once, in the contract's form. */
export interface Picture {
  node(node: DriverNode): GraphNode;
  /** @throws Error where one of its ends has not been given to `node` before */
  edge(edge: DriverEdge): GraphEdge;
  /** Element ids of the edge's ends that have not been given to `node` yet. */
  missingEnds(edge: DriverEdge): string[];
  graph(): Graph;
}

/** How nodes and edges are known: in our model by their own ids, elsewhere by the database's element ids. */
export type Model = 'diplograph' | 'foreign';

export function createPicture(model: Model): Picture {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const endOf = (elementId: string) => {
    const node = nodes.get(elementId);
    if (!node) throw new Error(`An edge ends at ${elementId}, which is not in the picture`);
    return node.id;
  };
  return {
    node(driverNode) {
      const known = nodes.get(driverNode.elementId);
      if (known) return known;
      const node = presentNode(model, driverNode);
      nodes.set(driverNode.elementId, node);
      return node;
    },
    edge(driverEdge) {
      const known = edges.get(driverEdge.elementId);
      if (known) return known;
      const properties = presentProperties(driverEdge.properties);
      const edge = {
        id: ownId(model, properties.id) ?? driverEdge.elementId,
        type: driverEdge.type,
        source: endOf(driverEdge.startNodeElementId),
        target: endOf(driverEdge.endNodeElementId),
        properties,
      };
      edges.set(driverEdge.elementId, edge);
      return edge;
    },
    missingEnds: ({ startNodeElementId, endNodeElementId }) =>
      [startNodeElementId, endNodeElementId].filter((end) => !nodes.has(end)),
    graph: () => ({ nodes: [...nodes.values()], edges: [...edges.values()] }),
  };
}

function presentNode(model: Model, { elementId, labels, properties }: DriverNode): GraphNode {
  const presented = presentProperties(properties);
  const id = (labels.includes('Entity') && ownId(model, presented.id)) || elementId;
  return { id, labels, name: caption(labels, presented, id), properties: presented };
}

function ownId(model: Model, id: PropertyValue | undefined): string | undefined {
  return model === 'diplograph' && typeof id === 'string' ? id : undefined;
}

function presentProperties(properties: object): Record<string, PropertyValue> {
  const shown = Object.entries(properties).filter(([name]) => !hiddenProperties.has(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, toJson(value)]));
}
