import { create } from 'zustand';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import type { Profile } from '../../../contract/model/profile/profile.ts';
import { isSameProfile } from './profile-edits.ts';

/** A profile while it is edited. */
export interface ModelDraft {
  profile: Profile;
  /** What it was begun from. */
  base: Pick<KnownProfile, 'profile' | 'origin' | 'revision'>;
}

/** The draft that the page keeps, also while something else is looked at. */
export const useModelDraft = create<{ draft: ModelDraft | null }>(() => ({ draft: null }));

/** Begins with what is known of the graph. */
export function beginDraft({ profile, origin, revision }: ModelDraft['base']): void {
  useModelDraft.setState({ draft: { profile, base: { profile, origin, revision } } });
}

/** Changes what the draft says. */
export function changeDraft(change: (profile: Profile) => Profile): void {
  useModelDraft.setState(({ draft }) => ({ draft: draft && { ...draft, profile: change(draft.profile) } }));
}

export function dropDraft(): void {
  useModelDraft.setState({ draft: null });
}

export function isChanged({ profile, base }: ModelDraft): boolean {
  return !isSameProfile(profile, base.profile);
}

/** Whether it can be saved: a guess may be kept as it is. */
export function maySave(draft: ModelDraft): boolean {
  return isChanged(draft) || draft.base.origin === 'guessed';
}
