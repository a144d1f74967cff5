import { ownValue } from '../own-value.ts';
import type { DateProperties } from './dates.ts';
import type { Profile } from './profile.ts';

/** A node by its labels, or a relationship by its type. */
export type Named = { labels: readonly string[] } | { type: string };

/**
 * The properties that hold the dates of a node or a relationship: those of its type, or of the label that stands first in
 * the profile among its own; else those of everything.
 */
export function datesOf({ dates, labels, relationships }: Profile, named: Named): DateProperties {
  if ('type' in named) return ownValue(relationships, named.type)?.dates ?? dates;
  const [, own] =
    Object.entries(labels).find(([label, each]) => each.dates && named.labels.includes(label)) ?? [];
  return own?.dates ?? dates;
}

/** Whether single labels or types have dates of their own. */
export function hasOwnDates({ labels, relationships }: Profile): boolean {
  return [...Object.values(labels), ...Object.values(relationships)].some((each) => each.dates);
}
