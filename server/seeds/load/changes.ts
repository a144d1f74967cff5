import type { NodeRow, PassageRow, RelationshipRow, SeedRows } from '../rows/rows.ts';
import { type Difference, difference } from './difference.ts';

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

export function changesBetween(wanted: SeedRows, stored: SeedRows): SeedChanges {
  return {
    sources: difference(wanted.sources, stored.sources),
    passages: difference(wanted.passages, stored.passages),
    entities: difference(wanted.entities, stored.entities),
    relationships: difference(wanted.relationships, stored.relationships),
  };
}

/** Whether there is nothing to do. */
export function isEmpty(changes: SeedChanges): boolean {
  return groups.every((group) => {
    const { added, changed, removed } = changes[group];
    return added.length + changed.length + removed.length === 0;
  });
}

export function countsOf({
  added,
  changed,
  removed,
  unchanged,
}: SeedChanges[keyof SeedChanges]): ChangeCounts {
  return { added: added.length, changed: changed.length, removed: removed.length, unchanged };
}
