import type { GraphEdge } from '../../contract/graph.ts';

/** Which of an entity's relationships to follow; all where nothing is said. */
export interface Ties {
  type?: string | undefined;
  direction?: 'out' | 'in' | undefined;
}

/** The ties of an entity that the picture shows. */
export function drawnTies(edges: Iterable<GraphEdge>, id: string, ties: Ties): GraphEdge[] {
  return [...edges].filter(
    (edge) =>
      (edge.source === id && matches(edge.type, 'out', ties)) ||
      (edge.target === id && matches(edge.type, 'in', ties)),
  );
}

/** Whether a tie is among those that are followed. */
export function matches(type: string, direction: 'out' | 'in', ties: Ties): boolean {
  return (ties.type ?? type) === type && (ties.direction ?? direction) === direction;
}
