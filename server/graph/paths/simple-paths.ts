/** Which nodes are tied to which, both ways. */
export type Ties = ReadonlyMap<string, ReadonlySet<string>>;

/** So many steps are tried at most; a graph that is denser has more paths than anybody would read. */
const mostSteps = 200_000;

/**
 * Paths between two nodes that pass no node twice, as lists of nodes, shortest first.
 * @param longest in steps
 * @param most stops after so many
 */
export function simplePaths(ties: Ties, from: string, to: string, longest: number, most: number): string[][] {
  const far = distancesFrom(ties, to);
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
    for (const next of ties.get(here) ?? []) {
      if (found.length >= most || steps > mostSteps) return;
      if ((far.get(next) ?? Number.POSITIVE_INFINITY) > left - 1 || path.includes(next)) continue;
      steps += 1;
      goOn([...path, next], left - 1);
    }
  }

  for (let length = far.get(from) ?? longest + 1; length <= longest; length += 1) goOn([from], length);
  return found;
}

/** How many steps every node that can be reached is away. */
function distancesFrom(ties: Ties, from: string): Map<string, number> {
  const far = new Map([[from, 0]]);
  let reached = [from];
  for (let steps = 1; reached.length > 0; steps += 1) {
    const next = reached.flatMap((id) => [...(ties.get(id) ?? [])]).filter((id) => !far.has(id));
    for (const id of next) far.set(id, steps);
    reached = [...new Set(next)];
  }
  return far;
}
