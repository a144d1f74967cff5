import type { Citation } from '../../contract/model/citation.ts';
import type { Graph, GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { OpenGraph } from './open-graph.ts';
import { presentCitation } from './present.ts';

/** Every passage that the nodes and edges of a graph cite, once, in order of source and paragraph. */
export function citationsOf(graph: OpenGraph, { nodes, edges }: Graph): Promise<Citation[]> {
  return citationsById(
    graph,
    [...nodes, ...edges].flatMap((item) => citedBy(graph, item)),
  );
}

/** What a node or an edge cites, by the property that the profile names. */
export function citedBy({ profile }: OpenGraph, { properties }: GraphNode | GraphEdge): unknown[] {
  return profile.citations === undefined ? [] : [ownValue(properties, profile.citations) ?? []].flat();
}

/**
 * Passages by their ids, each once, in order of source and paragraph.
 * @param ids what is no text is passed over
 */
export async function citationsById(graph: OpenGraph, given: Iterable<unknown>): Promise<Citation[]> {
  if (graph.profile.citations === undefined || !graph.can('sources')) return [];
  const ids = [...new Set(given)].filter((id) => typeof id === 'string');
  if (ids.length === 0) return [];
  return (await graph.ask('citations', { ids })).map(presentCitation);
}
