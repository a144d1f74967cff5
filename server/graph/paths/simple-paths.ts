/** Which nodes are neighbours of which, both ways. */
export type Adjacency = ReadonlyMap<string, ReadonlySet<string>>;

/** So many steps are tried at most; a graph that is denser has more paths than anybody would read. */
const maxSteps = 200_000;

/**
 * Paths between two nodes that pass no node twice, as lists of nodes, shortest first.
 * @param longest in steps
 * @param limit stops after so many
 */
export function simplePaths(
  adjacency: Adjacency,
  from: string,
  to: string,
  longest: number,
  limit: number,
): string[][] {
  const distances = distancesFrom(adjacency, to);
  const found: string[][] = [];
  let steps = 0;

  /** Goes on from a path that has to end after so many more steps. */
  function goOn(path: string[], left: number): void {
    const here = path.at(-1) ?? from;
    if (left === 0) {
      if (here === to) found.push(path);
      return;
    }
    if (here === to) return;
    for (const next of adjacency.get(here) ?? []) {
      if (found.length >= limit || steps > maxSteps) return;
      if ((distances.get(next) ?? Number.POSITIVE_INFINITY) > left - 1 || path.includes(next)) continue;
      steps += 1;
      goOn([...path, next], left - 1);
    }
  }

  for (let length = distances.get(from) ?? longest + 1; length <= longest; length += 1) goOn([from], length);
  return found;
}

/** How many steps every node that can be reached is away. */
function distancesFrom(adjacency: Adjacency, from: string): Map<string, number> {
  const distances = new Map([[from, 0]]);
  let reached = [from];
  for (let steps = 1; reached.length > 0; steps += 1) {
    const next = reached.flatMap((id) => [...(adjacency.get(id) ?? [])]).filter((id) => !distances.has(id));
    for (const id of next) distances.set(id, steps);
    reached = [...new Set(next)];
  }
  return distances;
}
