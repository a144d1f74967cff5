import type { GraphEdge, GraphNode, PropertyValue } from '../../model/graph.ts';
import { reads, roleIn } from '../../model/meaning.ts';
import { datedOf } from '../../model/time/stored.ts';
import { kindText } from '../facts.ts';
import { knownAmong, noteLabel } from '../notes.ts';
import { citedBy, referencesOf } from '../references.ts';
import { whenInBrief } from '../when.ts';
import type { CitedGraph } from './format.ts';

/** What a node or an edge of a graph has, by name; nothing without a value. */
export type Attributes = ReadonlyMap<string, NonNullable<PropertyValue>>;

/** Readers of graphs use these names for what identifies an item. */
const identifying: ReadonlySet<string> = new Set(['id', 'source', 'target', 'key', 'value']);

/** What an entity has for programs that draw and analyse graphs: what it is in words, and all its properties. */
export function attributesOfNode(node: GraphNode, graph: CitedGraph): Attributes {
  return attributesOf(node, graph, { label: node.name, kind: kindText(node), labels: node.labels });
}

/** The same of a relationship. */
export function attributesOfEdge(edge: GraphEdge, graph: CitedGraph): Attributes {
  return attributesOf(edge, graph, {
    ...{ label: reads(edge, 'out'), type: edge.type, role: roleIn(edge) ?? '' },
  });
}

/** A property that has the name of something else, and is not the same, is marked as one. */
function attributesOf(
  item: GraphNode | GraphEdge,
  { citations, statuses }: CitedGraph,
  own: Readonly<Record<string, PropertyValue>>,
): Attributes {
  const cited = citedBy(item);
  const described = {
    ...own,
    ...{ when: whenInBrief(item), ...datedOf(item), 'time status': statuses?.get(item.id) ?? '' },
    sources: referencesOf(cited, citations),
    passages: knownAmong(cited, citations).map((each) => `${noteLabel(each)}: ${each.summary}`),
  };
  const attributes = new Map<string, PropertyValue | undefined>(Object.entries(described));
  for (const [name, value] of Object.entries(item.properties)) {
    if (name === 'id' && value === item.id) continue;
    const taken = identifying.has(name) || (attributes.has(name) && attributes.get(name) !== value);
    attributes.set(taken ? `${name} (property)` : name, value);
  }
  return new Map([...attributes].filter(hasValue));
}

function hasValue(entry: [string, PropertyValue | undefined]): entry is [string, NonNullable<PropertyValue>] {
  const [, value] = entry;
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  );
}
