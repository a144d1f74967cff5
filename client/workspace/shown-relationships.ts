import type { GraphEdge, GraphNode } from '../../contract/model/graph.ts';
import type { Bounds } from '../../contract/model/time/bounds.ts';
import { timeStatusOf } from '../../contract/model/time/time-status.ts';
import { endsOf } from './time-status.ts';

/** Which of an entity's relationships to follow; all where nothing is said. */
export interface RelationshipFilter {
  type?: string | undefined;
  direction?: 'out' | 'in' | undefined;
  /** Only to entities with this label. */
  kind?: string | undefined;
}

interface NodesAndEdges {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}

/**
 * The relationships of an entity that the canvas shows.
 * @param interval only those that held, or may have held, on these days; null for any time
 */
export function shownRelationships(
  { nodes, edges }: NodesAndEdges,
  id: string,
  filter: RelationshipFilter,
  interval: Bounds | null,
): GraphEdge[] {
  return [...edges.values()].filter(
    (edge) =>
      ((edge.source === id && matchesFilter(edge.type, 'out', filter)) ||
        (edge.target === id && matchesFilter(edge.type, 'in', filter))) &&
      (interval === null || timeStatusOf(edge, interval, endsOf(edge, nodes)) !== 'no'),
  );
}

/** Whether a relationship is among those that are followed. */
function matchesFilter(type: string, direction: 'out' | 'in', filter: RelationshipFilter): boolean {
  return (filter.type ?? type) === type && (filter.direction ?? direction) === direction;
}
