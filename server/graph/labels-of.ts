import type { Profile } from '../../contract/model/profile/profile.ts';

/** The labels that every entity, or every one of a kind, carries. */
export function labelsOf({ identity }: Profile, kind: string | undefined): string[] {
  return [...(identity === 'elementId' ? [] : [identity.label]), ...(kind === undefined ? [] : [kind])];
}
