import { useState } from 'react';
import { type QuerySource, querySource } from '../../../../contract/api/routes/queries.ts';
import { call } from '../../../api/call.ts';
import { ProblemError } from '../../../api/problem-error.ts';
import { savedText } from '../../../ui/saving-texts.ts';
import { notify, notifyError } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { type Draft, type DraftBase, dropDraft, sourceOf } from './draft.ts';
import type { FileFault } from './place-problems.ts';
import { saveNew, saveOver } from './saving.ts';

/** Why a draft was not saved. */
export type Obstacle =
  /** Its name is another’s. */
  | { sort: 'taken'; name: string; detail: string }
  /** Somebody else has changed it since; null where they deleted it. */
  | { sort: 'changed'; theirs: QuerySource | null };

interface SaveOptions {
  /** The name of a new one; made of its title where absent. */
  name?: string;
  /** What it goes over, in place of what it was begun from. */
  over?: DraftBase | null;
}

/** Saves a draft, and leads to what was saved. */
export function useSavingDraft(draft: Draft) {
  const [, setAddress] = useAddress();
  const [isSaving, setSaving] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [refused, setRefused] = useState<{ source: string; faults: readonly FileFault[] } | null>(null);

  const refuse = async (error: unknown, source: string, name: string | undefined) => {
    if (!(error instanceof ProblemError)) throw error;
    const { status, detail, errors } = error.problem;
    if (status === 412 || (status === 404 && draft.base))
      setObstacle({ sort: 'changed', theirs: await theirsOf(draft.base) });
    else if (status === 409) setObstacle({ sort: 'taken', name: name ?? takenIn(detail), detail });
    else if (status === 422 && errors)
      setRefused({
        source,
        faults: errors.map(({ line = 1, column = 1, message }) => ({ line, column, message })),
      });
    else throw error;
  };

  const save = async ({ name, over = draft.base }: SaveOptions = {}) => {
    const source = sourceOf(draft);
    setSaving(true);
    try {
      const stored = over ? await saveOver(over, source) : await saveNew(source, name);
      dropDraft(draft);
      notify(savedText(stored.title));
      void setAddress({ edit: false, query: stored.name, with: null });
    } catch (error) {
      await refuse(error, source, name).catch((failure) => notifyError(failure, () => void save({ over })));
    } finally {
      setSaving(false);
    }
  };

  return { save, isSaving, obstacle, refused, clear: () => setObstacle(null) };
}

/** The query as somebody else has left it; null where they deleted it. */
async function theirsOf(base: DraftBase | null): Promise<QuerySource | null> {
  if (!base) return null;
  try {
    return await call(querySource, { name: base.name });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status === 404) return null;
    throw error;
  }
}

/** The name that a refusal is about. */
function takenIn(detail: string): string {
  return /"([a-z0-9-]+)"/.exec(detail)?.[1] ?? '';
}
