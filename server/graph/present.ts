import type { Citation } from '../../contract/model/citation.ts';
import type { GraphEdge, GraphNode, PropertyValue } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { Profile } from '../../contract/model/profile.ts';
import type { DriverEdge, DriverNode, RowOf } from '../neo4j/rows.ts';
import { toJson } from '../neo4j/values.ts';
import { caption } from './caption.ts';
import { timeOf } from './time-of.ts';

/** A node as the contract has it. */
export function presentNode(profile: Profile, { elementId, labels, properties }: DriverNode): GraphNode {
  const { identity } = profile;
  const presented = presentProperties(profile, properties);
  const own =
    identity !== 'elementId' && labels.includes(identity.label)
      ? ownValue(presented, identity.property)
      : undefined;
  const id = typeof own === 'string' ? own : elementId;
  const time = timeOf(profile, properties);
  return {
    id,
    labels,
    name: caption(profile, labels, presented, id),
    properties: presented,
    ...(time && { time }),
  };
}

/**
 * An edge as the contract has it.
 * @param source id of the node it starts from
 * @param target id of the node it ends at
 */
export function presentEdge(profile: Profile, edge: DriverEdge, source: string, target: string): GraphEdge {
  const { identity } = profile;
  const properties = presentProperties(profile, edge.properties);
  const own =
    identity !== 'elementId' && identity.relationships
      ? ownValue(properties, identity.relationships)
      : undefined;
  const id = typeof own === 'string' ? own : edge.elementId;
  const time = timeOf(profile, edge.properties);
  return { id, type: edge.type, source, target, properties, ...(time && { time }) };
}

export function presentCitation({ source, title, short, ...passage }: RowOf<'citations'>): Citation {
  return { ...passage, source: { id: source, title, short } };
}

function presentProperties({ hidden }: Profile, properties: object): Record<string, PropertyValue> {
  const shown = Object.entries(properties).filter(([name]) => !hidden.includes(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, toJson(value)]));
}
