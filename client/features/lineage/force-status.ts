import type { Stage } from '../../../contract/api/routes/lineage.ts';
import type { Bounds } from '../../../contract/model/time/bounds.ts';
import { type TimeStatus, timeStatusOf } from '../../../contract/model/time/time-status.ts';

/** How a stage stands on a date, and how each of its tenures does, in their order. */
export interface ForceStatus {
  stage: TimeStatus;
  heads: TimeStatus[];
}

/** @param interval the days of the as-of date; null where there is none */
export function forceStatus({ node, heads }: Stage, interval: Bounds | null): ForceStatus | null {
  return (
    interval && {
      stage: timeStatusOf(node, interval),
      heads: heads.map(({ facts }) => surestOf(facts.map((edge) => timeStatusOf(edge, interval)))),
    }
  );
}

const surest: TimeStatus[] = ['certain', 'possible', 'undated', 'no'];

function surestOf(statuses: readonly TimeStatus[]): TimeStatus {
  return surest.find((each) => statuses.includes(each)) ?? 'undated';
}

/**
 * The place of the stage to look at first on a date: one that is certain, else one whose head is seen then, else the
 * latest that is possible.
 * @returns -1 where none held
 */
export function inForce(stages: readonly (ForceStatus | null)[]): number {
  const certain = stages.findIndex((then) => then?.stage === 'certain');
  if (certain >= 0) return certain;
  const seen = stages.findIndex(
    (then) => then !== null && then.stage !== 'no' && then.heads.includes('certain'),
  );
  return seen >= 0 ? seen : stages.findLastIndex((then) => then?.stage === 'possible');
}
