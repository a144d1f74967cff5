import type { GraphEdge } from '../../../../contract/model/graph.ts';
import { successionForm } from '../../../../contract/model/relationship-types.ts';

/**
 * The renamings among some successions: they alone leave a body what it was. What split off, merged or took over the
 * work of another has a life and heads of its own.
 * @param formOf how one stage becomes another by a relationship of a type; in our own model where absent
 */
export function renamingsAmong(successions: readonly GraphEdge[], formOf = successionForm): GraphEdge[] {
  return successions.filter(({ type }) => formOf(type) === 'renaming');
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
        ...ordered.filter(({ source }) => source === name).map((edge): Way => [edge.target, [...via, edge]]),
        ...ordered.filter(({ target }) => target === name).map((edge): Way => [edge.source, [edge, ...via]]),
      ].filter(([next]) => !line.has(next)),
    );
  }
  return line;
}
