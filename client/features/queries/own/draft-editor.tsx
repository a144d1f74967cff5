import { Save } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { DiscardDialog } from '../../../ui/discard-dialog.tsx';
import { notify } from '../../../ui/toasts.tsx';
import { useAskBeforeUnload } from '../../../ui/use-ask-before-unload.ts';
import { useEscapeCloses } from '../../../ui/use-closing.ts';
import { useAddress } from '../../../workspace/address.ts';
import { Conflict } from './conflict.tsx';
import { type Draft, dropDraft, editAddress, isChanged, keepDraft, sourceOf, useDrafts } from './draft.ts';
import { EditForm } from './edit-form.tsx';
import { NameTaken } from './name-taken.tsx';
import { editTitle, keptText, problemCount } from './texts.ts';
import { useCheck } from './use-check.ts';
import { useSavingDraft } from './use-saving.ts';

/** The form of a draft, what is wrong with it, and the way to save it. */
export function DraftEditor({ draft }: { draft: Draft }) {
  const [, setAddress] = useAddress();
  const [isLeaving, setLeaving] = useState(false);
  const [tried, setTried] = useState(false);
  const { save, isSaving, obstacle, refused, clear } = useSavingDraft(draft);
  const { problems, count } = useCheck(sourceOf(draft), refused, {
    isLenient: draft.base === null && !tried,
  });
  const changed = isChanged(draft);
  useKeptWhenLeft(draft);
  useAskBeforeUnload(changed);
  const leave = () => {
    dropDraft(draft);
    void setAddress({ edit: false });
  };
  const close = () => (changed ? setLeaving(true) : leave());
  // Escape closes lists and leaves the editor of the statement, so it must not threaten what is not saved.
  useEscapeCloses(!changed, leave);
  return (
    <>
      <header className="edit-head">
        <h2>{editTitle(draft)}</h2>
        <p className="count" aria-live="polite" data-wrong={Boolean(count) || undefined}>
          {count === undefined ? 'Checking …' : count > 0 ? problemCount(count) : ''}
        </p>
        <Button className="button" onPress={close}>
          Cancel
        </Button>
        <Button
          className="button button-main"
          isDisabled={obstacle !== null}
          isPending={isSaving}
          onPress={() => {
            setTried(true);
            void save();
          }}
        >
          <Save size={14} aria-hidden /> Save
        </Button>
      </header>
      {obstacle?.sort === 'taken' && (
        <NameTaken obstacle={obstacle} onSave={(options) => void save(options)} onClose={clear} />
      )}
      {obstacle?.sort === 'changed' ? (
        <Conflict
          mine={sourceOf(draft)}
          theirs={obstacle.theirs}
          onSave={(options) => void save(options)}
          onEdit={(next) => {
            keepDraft(next);
            clear();
          }}
          draft={draft}
        />
      ) : (
        <EditForm draft={draft} problems={problems} />
      )}
      {isLeaving && <DiscardDialog onKeep={() => setLeaving(false)} onDiscard={leave} />}
    </>
  );
}

/** A draft outlives its page, such as after the back button, as long as something in it is not saved. */
function useKeptWhenLeft(draft: Draft): void {
  const [, setAddress] = useAddress();
  const key = draft.base?.name ?? '';
  const leave = useEffectEvent(() => {
    const left = useDrafts.getState().drafts.get(key);
    if (!left) return;
    if (!isChanged(left)) return dropDraft(left);
    const back = { ...editAddress, query: draft.base?.name ?? null };
    notify(keptText, { label: 'Continue editing', run: () => void setAddress(back) });
  });
  useEffect(() => () => leave(), []);
}
