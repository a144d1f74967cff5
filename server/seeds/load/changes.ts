import type { NodeRow, PassageRow, RelationshipRow } from '../rows/rows.ts';
import type { Difference } from './difference.ts';

/** What a load has to do, group by group. */
export interface SeedChanges {
  sources: Difference<NodeRow>;
  passages: Difference<PassageRow>;
  entities: Difference<NodeRow>;
  relationships: Difference<RelationshipRow>;
}

export const groups = ['sources', 'passages', 'entities', 'relationships'] as const;

/** How many rows of a group a load added, changed, removed, and found as they should be. */
export interface ChangeCounts {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
}

/** How many rows have to be written and removed. */
export function sizeOf(changes: SeedChanges): number {
  const sizes = groups.map((group) => {
    const { added, changed, removed } = changes[group];
    return added.length + changed.length + removed.length;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Whether there is nothing to do. */
export function isEmpty(changes: SeedChanges): boolean {
  return sizeOf(changes) === 0;
}

export function countsOf({
  added,
  changed,
  removed,
  unchanged,
}: SeedChanges[keyof SeedChanges]): ChangeCounts {
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}
