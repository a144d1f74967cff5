import type { RelationshipCount } from '../../../contract/api/routes/entities.ts';
import { reads } from '../../../contract/model/meaning.ts';

import type { RelationshipFilter } from '../../workspace/shown-relationships.ts';

interface Left extends RelationshipCount {
  /** How it reads from the node. */
  words: string;
  /** How many of them the canvas does not show yet, and how many the as-of date leaves out. */
  left: number;
  leftOut: number;
}

/**
 * What there is left to show of a node’s relationships, by type and direction, most first.
 * @param drawn how many of the relationships that pass a filter the canvas shows, and that hold on the as-of date
 */
export function leftToShow(
  counts: readonly RelationshipCount[],
  drawn: (filter: RelationshipFilter) => number,
): Left[] {
  return counts
    .map((each) => ({
      ...each,
      words: reads(each, each.direction),
      left: Math.max(0, each.holding - drawn(each)),
      leftOut: each.count - each.holding,
    }))
    .sort((one, other) => other.left - one.left || one.words.localeCompare(other.words));
}
