export interface Weighed {
  id: string;
  weight: number;
}

export interface Ends {
  source: string;
  target: string;
}

/**
 * Chooses what an overview shows: begins with the weightiest, then takes again and again the weightiest of
 * the neighbours of what was taken, so that the graph hangs together. Begins anew where there is no neighbour left.
 * @param candidates weightiest first
 * @returns ids, in the order they were taken
 */
export function grow(candidates: readonly Weighed[], edges: readonly Ends[], limit: number): string[] {
  const neighbours = neighboursById(edges);
  const taken = new Set<string>();
  const reachable = new Set<string>();
  while (taken.size < Math.min(limit, candidates.length)) {
    const open = candidates.filter(({ id }) => !taken.has(id));
    const next =
      open.find(({ id }) => reachable.has(id)) ?? open.find(({ id }) => neighbours.has(id)) ?? open[0];
    if (!next) break;
    taken.add(next.id);
    for (const neighbour of neighbours.get(next.id) ?? []) reachable.add(neighbour);
  }
  return [...taken];
}

function neighboursById(edges: readonly Ends[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of edges) {
    if (source === target) continue;
    neighbours.set(source, [...(neighbours.get(source) ?? []), target]);
    neighbours.set(target, [...(neighbours.get(target) ?? []), source]);
  }
  return neighbours;
}
