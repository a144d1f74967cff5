import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { KnownProfile } from '../../../contract/api/routes/profile.ts';
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
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">Reset the model to the guess?</Heading>
          <p>What was saved for this database is deleted for everybody who uses this workspace.</p>
          <div className="dialog-actions">
            <Button className="button button-quiet" autoFocus onPress={onClose}>
              Cancel
            </Button>
            <Button className="button button-main" onPress={() => void act()}>
              Reset
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
