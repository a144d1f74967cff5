import { useState } from 'react';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { ProblemError } from '../../api/problem-error.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { beginDraft, type ModelDraft, useModelDraft } from './draft.ts';
import { profileNow, saveProfile } from './saving.ts';
import { savedText } from './texts.ts';

/** Saves a draft, unless somebody else has changed the profile meanwhile. */
export function useSavingProfile({ base }: ModelDraft) {
  const [isSaving, setSaving] = useState(false);
  const [theirs, setTheirs] = useState<KnownProfile | null>(null);

  /** @returns whether it is saved */
  async function save(revision: string | null = base.revision): Promise<boolean> {
    const profile = useModelDraft.getState().draft?.profile;
    if (!profile) return false;
    setSaving(true);
    try {
      beginDraft(await saveProfile(profile, revision));
      setTheirs(null);
      notify(savedText);
      return true;
    } catch (error) {
      const status = error instanceof ProblemError ? error.problem.status : undefined;
      if (status === 412 || status === 404) await profileNow().then(setTheirs, notifyError);
      else notifyError(error, () => void save(revision));
      return false;
    } finally {
      setSaving(false);
    }
  }

  return {
    ...{ save: () => save(), isSaving, theirs, clear: () => setTheirs(null) },
    saveOver: () => save(theirs?.revision ?? null),
  };
}
