import type { Profile } from '../../contract/model/profile/profile.ts';
import type { Role } from '../../contract/model/profile/roles.ts';

/** The labels of a profile that play one of some roles, each once, those of the first role first. */
export function labelsPlaying(profile: Profile | null, ...among: readonly Role[]): string[] {
  const labels = Object.entries(profile?.labels ?? {});
  return [
    ...new Set(
      among.flatMap((role) => labels.flatMap(([label, { plays }]) => (plays?.includes(role) ? [label] : []))),
    ),
  ];
}
