import type { GraphNode, PropertyValue } from '../../../contract/model/graph.ts';
import { kinds } from '../../../contract/model/kinds.ts';
import { isOwnItem, kindOf } from '../../../contract/model/meaning.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { truncated } from '../../../contract/text/graphemes.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';

interface Found {
  node: GraphNode;
  degree: number;
}

/** Longer values say nothing at a glance. */
const maxLength = 60;
/** So many properties are named at most. */
const maxNamed = 2;

/** Last words of properties that a machine reads. */
const forMachines = /(id|uuid|guid|key|hash|url|uri|link|path|token|embedding)$/i;

/**
 * What distinguishes nodes of one name, by node id: what they are, a property in which they differ and how many relationships
 * each has; the id of one that differs by nothing else. Nodes whose name stands alone are left out.
 */
export function distinctions(found: readonly Found[]): ReadonlyMap<string, string> {
  const groups = [...Map.groupBy(found, ({ node: { name } }) => name).values()];
  return new Map(
    groups
      .filter((same) => same.length > 1)
      .flatMap((same) => same.map((each) => [each.node.id, of(each, same)])),
  );
}

function of(one: Found, same: readonly Found[]): string {
  const others = same.filter((each) => each !== one);
  const isOther = (text: (each: Found) => string) => others.filter((each) => text(each) === text(one));
  const byLabel = isOther(labelOf);
  const properties = propertiesOf(one, byLabel.length > 0 ? [one, ...byLabel] : same);
  const isDistinct = byLabel.length === 0 || properties.some(({ sharers }) => sharers === 1);
  const alikeInDegree = isOther((each) => String(each.degree)).length;
  const parts = [
    ...(byLabel.length < others.length ? [labelOf(one)] : []),
    ...properties.map(({ text }) => text),
    ...(alikeInDegree < others.length ? [counted(one.degree, nouns.relationship)] : []),
    ...(isDistinct || alikeInDegree === 0 ? [] : [one.node.id]),
  ];
  return parts.join(' · ');
}

/** What a node is, in a word or its labels. */
function labelOf({ node }: Found): string {
  const kind = kindOf(node);
  return kind ? kinds[kind].one : node.labels.join(', ');
}

/** Properties in which one differs from others: those that few share first, which most have, and what a machine reads last. */
function propertiesOf({ node }: Found, same: readonly Found[]): { text: string; sharers: number }[] {
  const differing = shortProperties(node)
    .filter(([name, value]) => value !== node.name && sharersOf(name, value, same) < same.length)
    .map(([name, value]) => ({
      text: isOwnItem(node) ? value : `${name}: ${value}`,
      sharers: sharersOf(name, value, same),
      holders: same.filter((each) => shortProperties(each.node).some(([other]) => other === name)).length,
      isForMachines: forMachines.test(name),
    }))
    .toSorted(
      (one, other) =>
        Number(one.isForMachines) - Number(other.isForMachines) ||
        one.sharers - other.sharers ||
        other.holders - one.holders,
    );
  const [first] = differing;
  return differing.slice(0, first?.sharers === 1 ? 1 : maxNamed);
}

/** How many of the nodes have this value. */
function sharersOf(name: string, value: string, same: readonly Found[]): number {
  return same.filter(({ node }) =>
    shortProperties(node).some(([other, its]) => other === name && its === value),
  ).length;
}

/** The properties of a node that can be read at a glance; of our own model only its summary is for people to read. */
function shortProperties(node: GraphNode): [name: string, value: string][] {
  if (isOwnItem(node)) {
    const summary = ownValue(node.properties, 'summary');
    return typeof summary === 'string' ? [['summary', truncated(summary, maxLength)]] : [];
  }
  return Object.entries(node.properties).flatMap(([name, value]): [string, string][] =>
    isShort(value) ? [[name, String(value)]] : [],
  );
}

function isShort(value: PropertyValue): value is string | number | boolean {
  return value !== null && typeof value !== 'object' && value !== '' && String(value).length <= maxLength;
}
