import type { Result } from '../../../../contract/api/result.ts';
import type { Citation } from '../../../../contract/model/citation.ts';
import type { GraphEdge, GraphNode } from '../../../../contract/model/graph.ts';
import { isOwnItem, reads } from '../../../../contract/model/meaning.ts';
import { ownValue } from '../../../../contract/model/own-value.ts';
import { computedTimes } from '../../../../contract/model/time/stored.ts';
import { isCitationsColumn } from '../../../../contract/text/references.ts';
import { describeLabels } from '../../../entity/kinds.ts';

/** Nodes or relationships as a table, with what is to be known of its columns. */
export interface ItemsResult {
  result: Result;
  /** How many rows have a value in each column. */
  counts: readonly number[];
  /** The columns that are shown until somebody chooses others, by their names. */
  shownFirst: readonly string[];
}

/** So many properties are shown at first: those that most have. */
const maxShownFirst = 8;

/** Of our own model: what no reader asks for, what stands in other columns, and what is listed last. */
const ownRarely: ReadonlySet<string> = new Set([
  ...['id', 'name', 'nameKinds', 'searchNames', 'dataset', 'revision', 'sameAs', 'basis', 'why', 'disputes'],
  ...computedTimes,
]);

type Item = GraphNode | GraphEdge;
interface Context {
  citations: readonly Citation[];
}

export function resultOfNodes(nodes: readonly GraphNode[], context: Context): ItemsResult {
  const isOwn = nodes.every(isOwnItem);
  return tableOf(nodes, [], context, [
    { name: 'Node', cell: ({ id }) => ({ $node: id }) },
    isOwn
      ? { name: 'Kind', cell: (node) => describeLabels(node, 1) }
      : { name: 'Labels', cell: ({ labels }) => labels.join(', ') },
  ]);
}

/** @param nodes among which the ends are found */
export function resultOfEdges(
  edges: readonly GraphEdge[],
  nodes: readonly GraphNode[],
  context: Context,
): ItemsResult {
  const names = new Map(nodes.map((node) => [node.id, node]));
  const end = (id: string) => (names.has(id) ? { $node: id } : id);
  return tableOf(edges, nodes, context, [
    { name: 'From', cell: ({ source }) => end(source) },
    { name: 'Type', cell: (edge) => (isOwnItem(edge) ? reads(edge, 'out') : edge.type) },
    { name: 'To', cell: ({ target }) => end(target) },
  ]);
}

interface OwnColumn<Of> {
  name: string;
  cell(item: Of): unknown;
}

function tableOf<Of extends Item>(
  items: readonly Of[],
  ends: readonly GraphNode[],
  { citations }: Context,
  own: readonly OwnColumn<Of>[],
): ItemsResult {
  const isOwn = items.every((item) => isOwnItem(item));
  const found = countsOf(items);
  const properties = [...found.keys()].sort((one, other) => one.localeCompare(other, 'en'));
  const standing = new Set(own.map(({ name }) => name));
  const columns = [
    ...standing,
    ...properties.map((name) => (standing.has(name) ? `${name} (property)` : name)),
  ];
  const frequent = properties
    .filter((name) => !(isOwn && (ownRarely.has(name) || isCitationsColumn(name))))
    .toSorted((one, other) => (found.get(other) ?? 0) - (found.get(one) ?? 0))
    .slice(0, maxShownFirst);
  const nodes = [...ends, ...items.filter((item): item is Of & GraphNode => !('type' in item))];
  return {
    result: {
      columns,
      rows: items.map((item) => [
        ...own.map(({ cell }) => cell(item)),
        ...properties.map((name) => ownValue(item.properties, name) ?? null),
      ]),
      graph: { nodes, edges: items.filter((item): item is Of & GraphEdge => 'type' in item) },
      citations: [...citations],
      notifications: [],
      summary: {
        ...{ shown: items.length, total: items.length, isTotalExact: true, truncated: false },
        ...{ cutBy: null, milliseconds: 0 },
      },
    },
    counts: [...own.map(() => items.length), ...properties.map((name) => found.get(name) ?? 0)],
    shownFirst: [
      ...standing,
      ...frequent.map((name) => (standing.has(name) ? `${name} (property)` : name)),
      ...(isOwn ? properties.filter(isCitationsColumn) : []),
    ],
  };
}

/** How many items have a value of each property. */
function countsOf(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { properties } of items)
    for (const [name, value] of Object.entries(properties))
      if (value !== null && value !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
