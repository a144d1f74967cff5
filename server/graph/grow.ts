export interface Weighed {
  id: string;
  weight: number;
}

export interface Tie {
  source: string;
  target: string;
}

/**
 * Chooses what an overview shows: begins with the weightiest, then takes again and again the weightiest of
 * those tied to what was taken, so that the graph hangs together. Begins anew where nothing more is tied.
 * @param candidates weightiest first
 * @returns ids, in the order they were taken
 */
export function grow(candidates: readonly Weighed[], ties: readonly Tie[], most: number): string[] {
  const tied = neighboursById(ties);
  const taken = new Set<string>();
  const reachable = new Set<string>();
  while (taken.size < Math.min(most, candidates.length)) {
    const open = candidates.filter(({ id }) => !taken.has(id));
    const next = open.find(({ id }) => reachable.has(id)) ?? open.find(({ id }) => tied.has(id)) ?? open[0];
    if (!next) break;
    taken.add(next.id);
    for (const neighbour of tied.get(next.id) ?? []) reachable.add(neighbour);
  }
  return [...taken];
}

function neighboursById(ties: readonly Tie[]): Map<string, string[]> {
  const tied = new Map<string, string[]>();
  for (const { source, target } of ties) {
    if (source === target) continue;
    tied.set(source, [...(tied.get(source) ?? []), target]);
    tied.set(target, [...(tied.get(target) ?? []), source]);
  }
  return tied;
}
