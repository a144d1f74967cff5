import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { endsOf, standingOf } from './standing.ts';

/** Which of an entity's relationships to follow; all where nothing is said. */
export interface Ties {
  type?: string | undefined;
  direction?: 'out' | 'in' | undefined;
}

interface Picture {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/**
 * The ties of an entity that the picture shows.
 * @param asked only those that held, or may have held, on these days; null for any time
 */
export function drawnTies(
  { nodes, edges }: Picture,
  id: string,
  ties: Ties,
  asked: Bounds | null,
): GraphEdge[] {
  return [...edges.values()].filter(
    (edge) =>
      ((edge.source === id && matches(edge.type, 'out', ties)) ||
        (edge.target === id && matches(edge.type, 'in', ties))) &&
      (asked === null || standingOf(edge, asked, endsOf(edge, nodes)) !== 'no'),
  );
}

/** Whether a tie is among those that are followed. */
export function matches(type: string, direction: 'out' | 'in', ties: Ties): boolean {
  return (ties.type ?? type) === type && (ties.direction ?? direction) === direction;
}
