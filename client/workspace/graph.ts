import type { Citation } from '../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { View } from '../../contract/model/view.ts';

/** A graph with the passages that it rests on, as every route answers it. */
export interface GraphResult {
  graph: Graph;
  citations: readonly Citation[];
}

/** Nodes, relationships and passages by their ids. */
export interface KnownGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly citations: ReadonlyMap<string, Citation>;
}

export const emptyGraph: KnownGraph = { nodes: new Map(), edges: new Map(), citations: new Map() };

/** Remembers what was found; what is known already stays as it is. */
export function learn(known: KnownGraph, { graph, citations }: GraphResult): KnownGraph {
  const next = {
    nodes: merged(known.nodes, graph.nodes),
    edges: merged(known.edges, graph.edges),
    citations: merged(known.citations, citations),
  };
  return isSame(next, known) ? known : next;
}

/** Takes what was found in place of what is known of the same; what was not found stays as it is. */
export function relearn(known: KnownGraph, { graph, citations }: GraphResult): KnownGraph {
  const renewed = <Item extends { id: string }>(items: ReadonlyMap<string, Item>, found: readonly Item[]) =>
    new Map([...items, ...found.map((item) => [item.id, item] as const)]);
  return {
    nodes: renewed(known.nodes, graph.nodes),
    edges: renewed(
      known.edges,
      graph.edges.filter(({ id }) => known.edges.has(id)),
    ),
    citations: renewed(known.citations, citations),
  };
}

/**
 * The graph that a View shows, from what is known.
 * @param before the graph until now, whose parts are kept where nothing in them changes
 */
export function graphOf(view: View, known: KnownGraph, before: KnownGraph = emptyGraph): KnownGraph {
  const nodes = picked(
    view.nodes.map(({ id }) => id),
    known.nodes,
    before.nodes,
  );
  const wanted = view.edges === 'all' ? known.edges.keys() : view.edges;
  const joined = [...wanted].filter((id) => {
    const edge = known.edges.get(id);
    return edge !== undefined && nodes.has(edge.source) && nodes.has(edge.target);
  });
  const edges = picked(joined, known.edges, before.edges);
  if (nodes === before.nodes && edges === before.edges) return before;
  const cited = [...nodes.values(), ...edges.values()].flatMap(citationIdsOf);
  return { nodes, edges, citations: picked(cited, known.citations, before.citations) };
}

function citationIdsOf({ properties: { citations } }: GraphNode | GraphEdge): string[] {
  return Array.isArray(citations) ? citations.map(String) : [];
}

function picked<Item>(
  ids: readonly string[],
  known: ReadonlyMap<string, Item>,
  before: ReadonlyMap<string, Item>,
): ReadonlyMap<string, Item> {
  const items = new Map<string, Item>();
  for (const id of ids) {
    const item = known.get(id);
    if (item !== undefined) items.set(id, item);
  }
  const isAsBefore = items.size === before.size && [...items.keys()].every((id) => before.has(id));
  return isAsBefore ? before : items;
}

function merged<Item extends { id: string }>(
  known: ReadonlyMap<string, Item>,
  found: readonly Item[],
): ReadonlyMap<string, Item> {
  const added = found.filter(({ id }) => !known.has(id));
  return added.length === 0 ? known : new Map([...known, ...added.map((item) => [item.id, item] as const)]);
}

function isSame(one: KnownGraph, other: KnownGraph): boolean {
  return one.nodes === other.nodes && one.edges === other.edges && one.citations === other.citations;
}
