import type { GraphEdge, GraphNode, PropertyValue } from '../../contract/model/graph.ts';
import { isOwnItem, playsRole } from '../../contract/model/meaning.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { Segment } from '../../contract/model/segment.ts';
import { computedTimes } from '../../contract/model/time/stored.ts';
import { lifeText, periodText } from '../../contract/text/dates.ts';

type PropertyBag = Readonly<Record<string, PropertyValue | undefined>>;

/** A property where it is text; undefined otherwise. */
export function textOf(properties: PropertyBag, name: string): string | undefined {
  const value = ownValue(properties, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function textsOf(properties: PropertyBag, name: string): string[] {
  const value = ownValue(properties, name);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Ids of the passages that a node or edge rests on. */
export function citationsOf(properties: PropertyBag): string[] {
  return textsOf(properties, 'citations');
}

/** Ids of the facts that an edge disagrees with. */
export function disputesOf({ properties }: GraphEdge): string[] {
  return textsOf(properties, 'disputes');
}

/** When an entity was, in words: a person of our own model was born and died. */
export function lifeOf(node: GraphNode): Segment[] {
  return inWords(node, isOwnItem(node) && playsRole(node, 'person') ? lifeText : periodText);
}

/** When something held, in words; dates that we cannot read as they stand. */
export function whenOf(fact: Timed): Segment[] {
  return inWords(fact, periodText);
}

type Timed = Pick<GraphEdge, 'properties' | 'time'>;

function inWords({ properties, time = properties }: Timed, words: typeof periodText): Segment[] {
  return words({
    start: textOf(time, 'start'),
    end: textOf(time, 'end'),
    attested: textOf(time, 'attested'),
  });
}

/** What the panels show in a place of their own, or what only the machine needs. */
const toldElsewhere = new Set([
  ...['id', 'name', 'names', 'summary', 'start', 'end', 'attested', 'citations', 'disputes', 'dataset'],
  ...['role', 'basis', 'why', 'revision', 'nameKinds', 'sameAs'],
  ...computedTimes,
]);

/**
 * The properties that are left to list, by name.
 * @param isOwnModel whether they are ours; those of another model mean something else and have no other place
 */
export function otherProperties(
  properties: Record<string, PropertyValue>,
  isOwnModel: boolean,
): [string, PropertyValue][] {
  return Object.entries(properties)
    .filter(([name, value]) => value !== null && !(isOwnModel && (toldElsewhere.has(name) || value === '')))
    .sort(([one], [other]) => one.localeCompare(other));
}
