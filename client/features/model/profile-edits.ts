import { ownValue } from '../../../contract/model/own-value.ts';
import type { DateProperties } from '../../../contract/model/profile/dates.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import type { Role } from '../../../contract/model/profile/roles.ts';

/** What a profile says of a label, and of a relationship type. */
export type LabelEntry = Profile['labels'][string];
export type TypeEntry = Profile['relationships'][string];

/** What a change sets; undefined takes it away. */
type Change<Entry> = { [Field in keyof Entry]?: Entry[Field] | undefined };

export function labelEntry({ labels }: Profile, label: string): LabelEntry {
  return ownValue(labels, label) ?? {};
}

export function typeEntry({ relationships }: Profile, type: string): TypeEntry {
  return ownValue(relationships, type) ?? {};
}

/** A profile that says something else of a label. */
export function withLabel(profile: Profile, label: string, change: Change<LabelEntry>): Profile {
  return { ...profile, labels: withEntry(profile.labels, label, change) };
}

export function withType(profile: Profile, type: string, change: Change<TypeEntry>): Profile {
  return { ...profile, relationships: withEntry(profile.relationships, type, change) };
}

/** Labels that play a role from now on, beside those that they play. */
export function withRole(profile: Profile, labels: readonly string[], role: Role): Profile {
  return labels.reduce((changed, label) => {
    const { plays = [] } = labelEntry(changed, label);
    return plays.includes(role) ? changed : withLabel(changed, label, { plays: [...plays, role] });
  }, profile);
}

/** Entries keep their order; one of which nothing is said is not there. */
function withEntry<Entry extends object>(
  entries: Readonly<Record<string, Entry>>,
  name: string,
  change: Change<Entry>,
): Record<string, Entry> {
  const all = new Map(Object.entries(entries));
  const changed = Object.fromEntries(
    Object.entries({ ...all.get(name), ...change }).filter(([, value]) => !isNothing(value)),
  ) as Entry;
  if (Object.keys(changed).length > 0) all.set(name, changed);
  else all.delete(name);
  return Object.fromEntries(all);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

export const noDates: DateProperties = { start: [], end: [], attested: [] };

/** A list in which an item stands one place earlier or later. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): Item[] {
  const item = items[index];
  if (item === undefined || index + by < 0 || index + by >= items.length) return [...items];
  return items.toSpliced(index, 1).toSpliced(index + by, 0, item);
}

/** Whether two profiles say the same, in whatever order. */
export function isSameProfile(one: Profile, other: Profile): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
