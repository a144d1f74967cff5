import { useEffect, useEffectEvent, useState } from 'react';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { isOwnModel } from '../../../contract/model/profile/profile.ts';
import { useMayEdit } from '../../api/capabilities.ts';
import { DiscardDialog } from '../../ui/discard-dialog.tsx';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { notify } from '../../ui/toasts.tsx';
import { useAskBeforeUnload } from '../../ui/use-ask-before-unload.ts';
import { useEscapeCloses } from '../../ui/use-closing.ts';
import { useAddress } from '../../workspace/address.ts';
import { ModelConflict } from './conflict.tsx';
import { dropDraft, isChanged, type ModelDraft, useModelDraft } from './draft.ts';
import { ModelHead } from './model-head.tsx';
import { ModelList } from './model-list.tsx';
import { ModelStatus } from './model-status.tsx';
import { useModelPlace } from './place.ts';
import { PlaceContent } from './place-content.tsx';
import { keptText } from './texts.ts';
import { useModel } from './use-model.ts';
import { useSavingProfile } from './use-saving.ts';

/** The labels and relationship types, what the draft says of the one that is chosen, and the way to save it. */
export function ModelEditor({ known, draft }: { known: KnownProfile; draft: ModelDraft }) {
  const [, setAddress] = useAddress();
  const [place, spelled] = useModelPlace();
  const model = useModel();
  const isReadOnly = !useMayEdit() || isOwnModel(known.profile);
  const saving = useSavingProfile(draft);
  const [isLeaving, setLeaving] = useState(false);
  const changed = isChanged(draft);
  useKeptWhenLeft();
  useAskBeforeUnload(changed);
  const leave = () => {
    dropDraft();
    void setAddress({ model: null });
  };
  useEscapeCloses(!changed, leave);
  return (
    <>
      <ModelHead
        known={known}
        draft={draft}
        isReadOnly={isReadOnly}
        isSaving={saving.isSaving}
        onSave={() => void saving.save()}
        onClose={() => (changed ? setLeaving(true) : leave())}
      />
      <ModelStatus known={known} isReadOnly={isReadOnly} />
      {saving.theirs && (
        <ModelConflict
          mine={draft}
          theirs={saving.theirs}
          onSave={() => void saving.saveOver()}
          onTaken={saving.clear}
        />
      )}
      {model.error && <ProblemMessage error={model.error} onRetry={model.retry} />}
      {model.isLoading && <Skeleton lines={8} label="Loading labels and relationship types" />}
      {!model.isLoading && !model.error && (
        <div className="model-columns" data-place={place.sort}>
          <ModelList profile={draft.profile} labels={model.labels} types={model.types} />
          <div className="model-form" key={place.sort === 'guide' ? 'guide' : spelled}>
            <PlaceContent
              place={place}
              known={known}
              draft={draft}
              model={model}
              isReadOnly={isReadOnly}
              onSave={saving.save}
            />
          </div>
        </div>
      )}
      {isLeaving && <DiscardDialog onKeep={() => setLeaving(false)} onDiscard={leave} />}
    </>
  );
}

/** A draft outlives its page, such as after the back button, as long as something in it is not saved. */
function useKeptWhenLeft(): void {
  const [{ model }, setAddress] = useAddress();
  const leave = useEffectEvent(() => {
    const { draft } = useModelDraft.getState();
    if (!draft) return;
    if (!isChanged(draft)) return dropDraft();
    notify(keptText, { label: 'Continue editing', run: () => void setAddress({ model: model ?? 'all' }) });
  });
  useEffect(() => () => leave(), []);
}
