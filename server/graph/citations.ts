import type { Citation } from '../../contract/model/citation.ts';
import type { Graph } from '../../contract/model/graph.ts';
import { ownValue } from '../../contract/model/own-value.ts';
import type { OpenGraph } from './open.ts';
import { presentCitation } from './present.ts';

/**
 * Every passage that the nodes and edges of a graph cite, once, in order of source and paragraph.
 * @param more ids of further passages; what is no text is passed over
 */
export async function citationsOf(
  graph: OpenGraph,
  { nodes, edges }: Graph,
  more: readonly unknown[] = [],
): Promise<Citation[]> {
  const property = graph.profile.citations;
  if (property === undefined || !graph.can('sources')) return [];
  const cited = [...nodes, ...edges].flatMap(({ properties }) => ownValue(properties, property) ?? []);
  const ids = [...new Set([...cited, ...more])].filter((id) => typeof id === 'string');
  if (ids.length === 0) return [];
  return (await graph.ask('citations', { ids })).map(presentCitation);
}
