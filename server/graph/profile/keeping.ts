import type { Profile } from '../../../contract/model/profile/profile.ts';
import { RefusedError } from '../../problems/errors.ts';
import type { ProfileFile, StoredProfile } from '../../workspace/profiles.ts';
import type { DatabaseState } from '../database-state.ts';
import type { OpenGraph } from '../open-graph.ts';

/** What is saved of a graph's profile, and how it is saved. */
export interface ProfileKeeping {
  /** As it was when the graph was opened. */
  stored: StoredProfile | undefined;
  /** Why none can be saved; null where one can. */
  refusal: string | null;
  /**
   * @param expected the revision that is known to the caller; `*` where none is saved
   * @returns the graph as it is opened by the saved profile
   * @throws RefusedError, ChangedMeanwhileError, NotSavedError
   */
  save(profile: Profile, expected: string): Promise<OpenGraph>;
  /**
   * Deletes what is saved.
   * @returns the graph as it is opened by a guess
   * @throws RefusedError, NotFoundError, ChangedMeanwhileError
   */
  reset(expected: string): Promise<OpenGraph>;
}

/** Where a profile is kept, and what has to be done when it has changed. */
export interface ProfilePlace {
  file: ProfileFile;
  reopen(): Promise<OpenGraph>;
}

export function keepingOf(
  { contents, stored }: DatabaseState,
  place: ProfilePlace | undefined,
): ProfileKeeping {
  const refusal = contents?.empty ? isEmpty : !contents || contents.ours ? isOurs : place ? null : hasNoPlace;
  async function change(work: (file: ProfileFile) => Promise<void>): Promise<OpenGraph> {
    if (!place || refusal !== null) throw new RefusedError(refusal ?? hasNoPlace);
    await work(place.file);
    return place.reopen();
  }
  return {
    stored: contents && !contents.ours && !contents.empty ? stored : undefined,
    refusal,
    async save(profile, expected) {
      if (profile.has.length > 0) throw new RefusedError(hasOurs);
      return change((file) => file.save(profile, expected));
    },
    reset: (expected) => change((file) => file.remove(expected)),
  };
}

const isOurs =
  'This database holds Diplograph’s own model, whose profile is built in and stays as it is. Profiles are saved for other databases.';
const isEmpty = 'This database is empty, so there is nothing yet that a profile could describe.';
const hasNoPlace = 'There is no place here where a profile could be saved.';
const hasOurs = 'Only Diplograph’s own model has sources, data sets and saved queries: leave out "has".';
