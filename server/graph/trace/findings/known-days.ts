import type { GraphNode } from '../../../../contract/model/graph.ts';
import type { Headship } from '../../../../contract/model/tenure.ts';
import type { Bounds } from '../../../../contract/model/time/bounds.ts';
import { holdsAt } from '../../../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../../../contract/model/time/stored.ts';
import { type HeadedStage, headsAmong, type Line } from './headed-stage.ts';
import { knownInOffice, type Stretch } from './stretch.ts';

/** Days that are known, and whose they are; nobody's where they are the beginning or the end of the body. */
export interface KnownDays extends Stretch {
  stage: HeadedStage;
  headship?: Headship;
}

/** The days on which the heads of a body are known, under each of its names. */
export function knownDaysOf({ stages }: Pick<Line, 'stages'>): KnownDays[] {
  return stages.flatMap((stage) =>
    headsAmong(stage.headships).flatMap((headship): KnownDays[] => {
      const stretch = knownInOffice(headship);
      return stretch ? [{ ...stretch, stage, headship }] : [];
    }),
  );
}

/**
 * The names that a body may have borne on some days, from one of its names to another.
 * @param from undefined for the first of its names
 * @param to undefined for the last
 */
export function namesBetween(
  { stages }: Pick<Line, 'stages'>,
  from: HeadedStage | undefined,
  to: HeadedStage | undefined,
  days: Bounds,
): GraphNode[] {
  const places = [from ? stages.indexOf(from) : 0, to ? stages.indexOf(to) : stages.length - 1];
  const between = stages.slice(Math.min(...places), Math.max(...places) + 1).map(({ body }) => body);
  const names = between.filter((body) => holdsAt(dayBoundsOf(body), days) !== 'no');
  return names.length > 0 ? names : between.slice(0, 1);
}
