import type { ProfileInUse } from '../../../contract/model/profile/profile.ts';
import type { DatabaseState } from '../database-state.ts';
import { guessProfile } from '../guess/guess-profile.ts';
import type { OpenOptions } from '../open.ts';
import type { ModelSample } from '../sample/model-sample.ts';

/**
 * The profile that a database is opened by: what is asked for, else what is saved, else our own for our own model, else a
 * guess.
 * @param sample what a guess looks at
 */
export async function profileInUse(
  options: OpenOptions,
  { contents, stored }: DatabaseState,
  sample: () => Promise<ModelSample>,
): Promise<ProfileInUse> {
  const { profile, library } = options;
  if (typeof profile === 'object') return { origin: 'given', profile };
  const isOthers = contents !== undefined && !contents.ours && !contents.empty;
  if (!profile && isOthers && stored?.profile) return { origin: 'given', profile: stored.profile };
  const origin = profile ?? (isOthers ? 'guessed' : 'built-in');
  if (origin === 'built-in') return { origin, profile: library.builtIn };
  return { origin, profile: guessProfile(await sample(), contents?.labels ?? []) };
}
