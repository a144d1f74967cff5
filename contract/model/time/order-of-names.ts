import type { GraphEdge, GraphNode } from '../graph.ts';
import { endsOf } from '../meaning.ts';
import { isAfter } from './days.ts';
import { turningDays } from './holding.ts';
import { dayBoundsOf, ownDayBoundsOf } from './stored.ts';

/**
 * Whether what a succession starts from is known to be the earlier of the two: the succession bears a date, or the one
 * had begun before the other did. Where neither tells, the source's word stands, unless the other has a beginning that
 * the first is not known to precede.
 */
export function isKnownOrder(succession: GraphEdge, source: GraphNode, target: GraphNode): boolean {
  if (Object.keys(ownDayBoundsOf(succession)).length > 0) return true;
  const { startMax } = dayBoundsOf(target);
  if (startMax === undefined) return true;
  const { latestStart } = turningDays(dayBoundsOf(source));
  return isAfter(startMax, latestStart);
}

/** The successions among some bodies whose order is known. */
export function inKnownOrder(successions: readonly GraphEdge[], bodies: readonly GraphNode[]): GraphEdge[] {
  const byId = new Map(bodies.map((body) => [body.id, body]));
  return successions.filter((edge) => {
    const ends = endsOf(edge);
    const [source, target] = [byId.get(ends.source), byId.get(ends.target)];
    return source && target && isKnownOrder(edge, source, target);
  });
}
