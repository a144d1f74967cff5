import type { GraphNode, PropertyValue } from '../../../../contract/model/graph.ts';
import { isOwnItem } from '../../../../contract/model/meaning.ts';
import { computedTimes } from '../../../../contract/model/time/stored.ts';
import { plain } from '../../../entity/plain.ts';

/** A node in which a text was found. */
export interface Match {
  node: GraphNode;
  /** The text in which it was found, where that is not its name. */
  within: string | null;
}

/** Texts of a node, its name first, each with its plain form. */
type Texts = readonly { text: string; plain: string }[];

/** Of our own model nobody reads these. */
const forMachines: ReadonlySet<string> = new Set([
  ...['id', 'nameKinds', 'dataset', 'citations', 'disputes', 'revision', 'sameAs'],
  ...computedTimes,
]);

const known = new WeakMap<GraphNode, Texts>();

/**
 * The nodes of which a name or a property holds a text, whatever its capitals and diacritics: first those whose name
 * begins with it, then other names, then other texts; each by name.
 */
export function findMatches(nodes: Iterable<GraphNode>, typed: string): Match[] {
  const wanted = plain(typed);
  if (wanted === '') return [];
  const ranked: (Match & { rank: number })[] = [];
  for (const node of nodes) {
    const texts = textsOf(node);
    const index = texts.findIndex((each) => each.plain.includes(wanted));
    const found = texts[index];
    if (!found) continue;
    const rank = index > 0 ? 2 : found.plain.startsWith(wanted) ? 0 : 1;
    ranked.push({ node, within: index > 0 ? found.text : null, rank });
  }
  return ranked
    .sort((one, other) => one.rank - other.rank || one.node.name.localeCompare(other.node.name))
    .map(({ node, within }) => ({ node, within }));
}

function textsOf(node: GraphNode): Texts {
  const before = known.get(node);
  if (before) return before;
  const { names, ...others } = node.properties;
  const isRead = ([name]: [string, unknown]) => !isOwnItem(node) || !forMachines.has(name);
  const texts = [
    node.name || node.id,
    ...textsIn(names),
    ...Object.entries(others)
      .filter(isRead)
      .flatMap(([, value]) => textsIn(value)),
  ];
  const read = texts.map((text) => ({ text, plain: plain(text) }));
  known.set(node, read);
  return read;
}

function textsIn(value: PropertyValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'string' ? [value] : [];
}
