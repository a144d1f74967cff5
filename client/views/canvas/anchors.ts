import type { GraphEdge } from '../../../contract/model/graph.ts';

/** An added node and the node beside which it belongs; null where nothing shown is related to it. */
export interface Anchored {
  id: string;
  anchor: string | null;
}

/**
 * Finds for each added node the node beside which it is placed: the one it was expanded from, else one that it
 * is related to, shown before or placed before it.
 * @returns the added nodes in the order of placing: every anchor comes before what hangs on it
 */
export function anchorsFor(
  addedNodes: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  edges: Iterable<GraphEdge>,
  origins: ReadonlyMap<string, string>,
): Anchored[] {
  const adjacency = adjacencyOf(edges);
  const known = new Set(shown);
  const waiting = new Set(addedNodes);
  const placed: Anchored[] = [];
  const place = (id: string, anchor: string | null) => {
    waiting.delete(id);
    known.add(id);
    placed.push({ id, anchor });
  };
  while (waiting.size > 0) {
    const before = waiting.size;
    for (const id of waiting) {
      const origin = origins.get(id);
      const anchor =
        origin && known.has(origin) ? origin : adjacency.get(id)?.find((neighbour) => known.has(neighbour));
      if (anchor !== undefined) place(id, anchor);
    }
    if (waiting.size === before) place(mostConnected(waiting, adjacency), null);
  }
  return placed;
}

function adjacencyOf(edges: Iterable<GraphEdge>): Map<string, string[]> {
  const adjacency = new Map<string, string[]>();
  const connect = (one: string, other: string) => adjacency.set(one, [...(adjacency.get(one) ?? []), other]);
  for (const { source, target } of edges) {
    connect(source, target);
    connect(target, source);
  }
  return adjacency;
}

function mostConnected(ids: ReadonlySet<string>, adjacency: ReadonlyMap<string, readonly string[]>): string {
  const count = (id: string) => adjacency.get(id)?.length ?? 0;
  return [...ids].reduce((best, id) => (count(id) > count(best) ? id : best));
}
