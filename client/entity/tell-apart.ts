import type { GraphNode, PropertyValue } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';

/** Longer values tell nobody anything at a glance. */
const maxLength = 60;
/** So many properties are named at most. */
const maxNamed = 2;

/**
 * What tells apart nodes of one name that look alike: the properties in which they differ, by node id; the id of a node
 * that differs by none. Nodes whose name stands alone are left out.
 */
export function tellApart(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  const groups = [...Map.groupBy(nodes, ({ name, labels }) => JSON.stringify([name, labels])).values()];
  return new Map(
    groups
      .filter((same) => same.length > 1)
      .flatMap((same) => same.map((node) => [node.id, markOf(node, same)])),
  );
}

function markOf(node: GraphNode, same: readonly GraphNode[]): string {
  const differing = Object.entries(node.properties)
    .filter(
      ([name, value]) => isShort(value) && same.some((other) => ownValue(other.properties, name) !== value),
    )
    .map(([name, value]) => ({ text: `${name}: ${value}`, sharers: sharersOf(name, value, same) }))
    .toSorted((one, other) => one.sharers - other.sharers)
    .slice(0, maxNamed);
  const isAlone = differing.some(({ sharers }) => sharers === 1);
  return [...differing.map(({ text }) => text), ...(isAlone ? [] : [node.id])].join(', ');
}

/** How many of the nodes have this value. */
function sharersOf(name: string, value: PropertyValue, same: readonly GraphNode[]): number {
  return same.filter(({ properties }) => ownValue(properties, name) === value).length;
}

function isShort(value: PropertyValue): value is string | number | boolean {
  return value !== null && typeof value !== 'object' && String(value).length <= maxLength;
}
