import type { Citation } from '../../contract/model/citation.ts';
import type { GraphEdge, GraphNode, PropertyValue } from '../../contract/model/graph.ts';
import type { DriverEdge, DriverNode, RowOf } from '../neo4j/rows.ts';
import { toJson } from '../neo4j/values.ts';
import { caption } from './caption.ts';

/** How nodes and edges are known: in our model by their own ids, elsewhere by the database's element ids. */
export type Model = 'diplograph' | 'foreign';

/** Kept for looking up only. */
const hiddenProperties = new Set(['searchNames']);

/** A node as the contract has it. */
export function presentNode(model: Model, { elementId, labels, properties }: DriverNode): GraphNode {
  const presented = presentProperties(properties);
  const id = (labels.includes('Entity') && ownId(model, presented.id)) || elementId;
  return { id, labels, name: caption(labels, presented, id), properties: presented };
}

/**
 * An edge as the contract has it.
 * @param source id of the node it starts from
 * @param target id of the node it ends at
 */
export function presentEdge(model: Model, edge: DriverEdge, source: string, target: string): GraphEdge {
  const properties = presentProperties(edge.properties);
  const id = ownId(model, properties.id) ?? edge.elementId;
  return { id, type: edge.type, source, target, properties };
}

export function presentCitation({ source, title, ...passage }: RowOf<'citations'>): Citation {
  return { ...passage, source: { id: source, title } };
}

function ownId(model: Model, id: PropertyValue | undefined): string | undefined {
  return model === 'diplograph' && typeof id === 'string' ? id : undefined;
}

function presentProperties(properties: object): Record<string, PropertyValue> {
  const shown = Object.entries(properties).filter(([name]) => !hiddenProperties.has(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, toJson(value)]));
}
