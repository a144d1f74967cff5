import { ownValue } from '../../../contract/model/own-value.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';

/** How the nodes of a label are named and found. */
export interface NamedLabel {
  /** Undefined for nodes of any label or none. */
  label: string | undefined;
  /** Properties that name them or are searched; those that make a name together are in one list. */
  names: string[][];
}

/**
 * Every label in use with the properties that a search looks at, by the profile; a label without any is left in, with none.
 * @param inUse the labels of the graph; where they aren't known, what holds for all of them is said of any
 */
export function namedLabels(profile: Profile, inUse: readonly string[]): NamedLabel[] {
  const { identity, labels, caption, search } = profile;
  if (identity !== 'elementId') return [{ label: identity.label, names: search.map((each) => [each]) }];
  const of = (label: string | undefined): NamedLabel => {
    const own = label === undefined ? undefined : ownValue(labels, label);
    const captions = (own?.caption ?? caption).map((entry) => [entry].flat());
    const alone = captions.flatMap((entry) => (entry.length === 1 ? entry : []));
    const searched = new Set([...alone, ...(own?.search ?? []), ...search]);
    return {
      label,
      names: [...captions.filter((entry) => entry.length > 1), ...[...searched].map((each) => [each])],
    };
  };
  return inUse.length === 0 ? [of(undefined)] : inUse.map(of);
}

/** All properties that a search looks at. */
export function namingProperties(named: readonly NamedLabel[]): string[] {
  return [...new Set(named.flatMap(({ names }) => names.flat()))];
}
