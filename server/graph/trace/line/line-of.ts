import type { GraphEdge } from '../../../../contract/model/graph.ts';
import { endsOf, successionForm } from '../../../../contract/model/meaning.ts';

/**
 * The renamings among some successions: they alone leave a body what it was. What split off, merged or took over the
 * work of another has a life and heads of its own.
 */
export function renamingsAmong(successions: readonly GraphEdge[]): GraphEdge[] {
  return successions.filter((each) => successionForm(each) === 'renaming');
}

type Way = [name: string, via: GraphEdge[]];

/**
 * A body under all its names, each with the shortest way there, in order of time. Names may form rings.
 * @param id of the body asked about
 * @param renamings in any order; others than those of its line are passed over
 */
export function lineOf(id: string, renamings: readonly GraphEdge[]): Map<string, GraphEdge[]> {
  const line = new Map<string, GraphEdge[]>();
  const ordered = renamings.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  let reached: Way[] = [[id, []]];
  while (reached.length > 0) {
    for (const [name, via] of reached) if (!line.has(name)) line.set(name, via);
    reached = reached.flatMap(([name, via]) =>
      [
        ...ordered.flatMap((edge): Way[] => {
          const { source, target } = endsOf(edge);
          return source === name ? [[target, [...via, edge]]] : [];
        }),
        ...ordered.flatMap((edge): Way[] => {
          const { source, target } = endsOf(edge);
          return target === name ? [[source, [edge, ...via]]] : [];
        }),
      ].filter(([next]) => !line.has(next)),
    );
  }
  return line;
}
