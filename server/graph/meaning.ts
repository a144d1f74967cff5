import { ownValue } from '../../contract/model/own-value.ts';
import type { Profile, Role } from '../../contract/model/profile.ts';

/** Whether one of a node's labels plays a role. */
export function plays({ labels: known }: Profile, labels: readonly string[], role: Role): boolean {
  return labels.some((label) => ownValue(known, label)?.plays === role);
}

/** What a relationship type means; undefined where the profile does not say. */
export function meaningOf(
  { relationships }: Profile,
  type: string,
): Profile['relationships'][string] | undefined {
  return ownValue(relationships, type);
}
