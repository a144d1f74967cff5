import type { Citation } from '../../contract/model/citation.ts';
import type { GraphEdge, GraphNode, Meaning, PropertyValue } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import { isOwnModel, type Profile } from '../../contract/model/profile/profile.ts';
import type { Role } from '../../contract/model/profile/roles.ts';
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
  const time = timeOf(profile, { labels }, properties);
  return {
    id,
    labels,
    name: caption(profile, labels, presented, id),
    properties: presented,
    ...(!isOwnModel(profile) && { plays: rolesIn(profile, labels) }),
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
  const time = timeOf(profile, { type: edge.type }, edge.properties);
  const meaning = meaningIn(profile, edge.type, properties);
  return {
    id,
    type: edge.type,
    source,
    target,
    properties,
    ...(meaning && { meaning }),
    ...(time && { time }),
  };
}

/**
 * What a relationship means by its profile; undefined in our own model, where its type says it.
 * @param properties as JSON, of one relationship; absent for all of its type
 */
export function meaningIn(
  profile: Profile,
  type: string,
  properties: Readonly<Record<string, unknown>> = {},
): Meaning | undefined {
  if (isOwnModel(profile)) return undefined;
  const known = ownValue(profile.relationships, type);
  if (!known) return {};
  const { family, form, reversed, wording } = known;
  const role = known.role === undefined ? undefined : ownValue(properties, known.role);
  return {
    ...(family && { family }),
    ...(form && { form }),
    ...(reversed && { reversed }),
    ...(wording && { wording }),
    ...(typeof role === 'string' && role !== '' && { role }),
  };
}

/** What a node with some labels is by its profile. */
function rolesIn({ labels: known }: Profile, labels: readonly string[]): Role[] {
  return [...new Set(labels.flatMap((label) => ownValue(known, label)?.plays ?? []))];
}

export function presentCitation({ source, title, short, ...passage }: RowOf<'citations'>): Citation {
  return { ...passage, source: { id: source, title, short } };
}

function presentProperties({ hidden }: Profile, properties: object): Record<string, PropertyValue> {
  const shown = Object.entries(properties).filter(([name]) => !hidden.includes(name));
  return Object.fromEntries(shown.map(([name, value]) => [name, toJson(value)]));
}
