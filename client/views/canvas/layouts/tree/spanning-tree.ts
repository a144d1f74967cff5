import { withoutCircles } from '../layered/layers.ts';

/** A node with all that hangs on it. */
export interface Branch {
  id: string;
  children: Branch[];
}

/** The tree of shortest ways from a root to all that are connected with it: a breadth-first search. */
export function spanningTree(root: string, neighbours: ReadonlyMap<string, readonly string[]>): Branch {
  const tree: Branch = { id: root, children: [] };
  const known = new Set([root]);
  const queue = [tree];
  for (const branch of queue) {
    for (const id of neighbours.get(branch.id) ?? []) {
      if (known.has(id)) continue;
      known.add(id);
      const child = { id, children: [] };
      branch.children.push(child);
      queue.push(child);
    }
  }
  return tree;
}

/**
 * The node from which most can be reached along the arrows; among several, and where arrows run in circles so that much
 * can be reached from anywhere, the one with most neighbours.
 */
export function rootOf(
  ids: readonly string[],
  edges: readonly { source: string; target: string }[],
  neighbours: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  const known = new Set(ids);
  const among = edges.filter(({ source, target }) => source !== target && known.has(source));
  const hasCircle = withoutCircles(ids, among).some((edge, index) => edge !== among[index]);
  const out = Map.groupBy(among, ({ source }) => source);
  const reached = (root: string) => {
    const found = new Set([root]);
    for (const id of found) for (const { target } of out.get(id) ?? []) found.add(target);
    return found.size;
  };
  const ranked = ids.map((id) => ({
    id,
    reached: hasCircle ? 0 : reached(id),
    degree: neighbours.get(id)?.length ?? 0,
  }));
  return ranked.sort((one, other) => other.reached - one.reached || other.degree - one.degree)[0]?.id;
}
