import type { GraphEdge } from '../../contract/graph.ts';
import { reads } from '../../contract/relationship-types.ts';
import type { RelationshipCount } from '../../contract/routes/entities.ts';

interface Left extends RelationshipCount {
  /** How it reads from the node. */
  words: string;
  /** How many of them the picture does not show yet. */
  left: number;
}

/** What there is left to show of a node’s relationships, by type and direction, most first. */
export function leftToShow(
  node: string,
  counts: readonly RelationshipCount[],
  shown: Iterable<GraphEdge>,
): Left[] {
  const edges = [...shown];
  return counts
    .map(({ type, direction, count }) => {
      const there = edges.filter(
        (edge) => edge.type === type && (direction === 'out' ? edge.source : edge.target) === node,
      ).length;
      return { type, direction, count, words: reads(type, direction), left: Math.max(0, count - there) };
    })
    .sort((one, other) => other.left - one.left || one.words.localeCompare(other.words));
}
