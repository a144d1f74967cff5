import type { GraphEdge } from '../../../../contract/model/graph.ts';
import type { Bounds } from '../../../../contract/model/time/bounds.ts';
import { earliestOf, latestOf } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import type { LineStage } from './line-of.ts';

/**
 * The days on which a stage belonged to the line of the body asked about. What split off from a body has that body's
 * heads before the split, not after; and of a body that took others in, those after the merger.
 * @param line every stage, by id
 * @returns a side is absent where no date bounds it
 */
export function eraOf(
  stage: LineStage,
  line: ReadonlyMap<string, LineStage>,
  successions: readonly GraphEdge[],
): Bounds {
  if (stage.lies === 'before') {
    const leaving = successions.filter(
      ({ source, target }) => source === stage.id && isEarlier(line, target),
    );
    const days = leaving.map((edge) => dayBoundsOf(edge).endMax ?? dayBoundsOf(edge).startMax);
    // With one of them undated, no day is known to lie after the last.
    const max = days.includes(undefined) ? undefined : latestOf(days);
    return max === undefined ? {} : { max };
  }
  if (stage.lies === 'after') {
    const coming = successions.filter(({ source, target }) => target === stage.id && isLater(line, source));
    const days = coming.map((edge) => dayBoundsOf(edge).startMin);
    const min = days.includes(undefined) ? undefined : earliestOf(days);
    return min === undefined ? {} : { min };
  }
  return {};
}

function isEarlier(line: ReadonlyMap<string, LineStage>, id: string): boolean {
  const lies = line.get(id)?.lies;
  return lies !== undefined && lies !== 'after';
}

function isLater(line: ReadonlyMap<string, LineStage>, id: string): boolean {
  const lies = line.get(id)?.lies;
  return lies !== undefined && lies !== 'before';
}
