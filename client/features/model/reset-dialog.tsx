import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { beginDraft } from './draft.ts';
import { resetProfile, saveProfile } from './saving.ts';
import { resetText, savedText } from './texts.ts';

interface ResetDialogProps {
  known: KnownProfile & { revision: string };
  onClose: () => void;
}

/** Asks before the saved profile gives way to the guess, and can bring it back afterwards. */
export function ResetDialog({ known, onClose }: ResetDialogProps) {
  const restore = async () => {
    beginDraft(await saveProfile(known.profile, null));
    notify(savedText);
  };
  const act = async () => {
    onClose();
    try {
      beginDraft(await resetProfile(known.revision));
      const undo = { label: 'Undo', run: () => void restore().catch((error) => notifyError(error)) };
      // A file that can't be read says nothing that could be saved again.
      notify(resetText, known.problem ? undefined : undo);
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <ConfirmDialog
      title="Reset the model to the guess?"
      action="Reset"
      onConfirm={() => void act()}
      onClose={onClose}
    >
      <p>What was saved for this database is deleted for everybody who uses this workspace.</p>
    </ConfirmDialog>
  );
}
