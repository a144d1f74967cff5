import { degreesOf } from '../../filters/aspect-values.ts';
import type { ShownGraph } from '../../shown-graph.ts';
import { nameOfCommunity } from './texts.ts';

/**
 * Names communities by their ranks, the largest first, and by the node of each that has most relationships.
 * @param communities the number of each node’s
 * @returns by the ids of nodes
 */
export function communityNames(
  { nodes, edges }: ShownGraph,
  communities: ReadonlyMap<string, number>,
): Map<string, string> {
  const degrees = degreesOf(edges.values());
  const degreeOf = (id: string) => degrees.get(id) ?? 0;
  const groups = [...Map.groupBy([...communities.keys()].toSorted(), (id) => communities.get(id)).values()];
  const ranked = groups
    .map((ids) => ids.toSorted((one, other) => degreeOf(other) - degreeOf(one)))
    .toSorted((one, other) => other.length - one.length || String(one[0]).localeCompare(String(other[0])));
  return new Map(
    ranked.flatMap((ids, rank) => {
      const name = nameOfCommunity(rank + 1, nodes.get(ids[0] ?? '')?.name ?? '');
      return ids.map((id) => [id, name] as const);
    }),
  );
}
