import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { savedText } from '../../ui/saving-texts.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { closeViewDialog } from './save-dialog-state.ts';
import { saveNew } from './saving.ts';
import { changedMeanwhile, deletedMeanwhile, describeContent, describeSaved } from './texts.ts';
import { nameOf, replaceByCanvas } from './view-actions.ts';

interface ConflictDialogProps {
  /** The name of the view that was to be replaced. */
  name: string;
  /** As it is saved now; null where somebody deleted it. */
  theirs: ViewSummary | null;
}

/** Asks what is to stay where somebody else has changed a view that was to be replaced. */
export function ConflictDialog({ name, theirs }: ConflictDialogProps) {
  const saveMine = () => {
    closeViewDialog();
    saveNew(name).then((stored) => notify(savedText(nameOf(stored))), notifyError);
  };
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={closeViewDialog}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{theirs ? 'Changed meanwhile' : 'Deleted meanwhile'}</Heading>
          <p>{theirs ? changedMeanwhile : deletedMeanwhile}</p>
          {theirs && (
            <p className="soft">
              Theirs: “{nameOf(theirs)}”, {describeContent(theirs)}.
              {theirs.savedAt !== null && ` ${describeSaved(theirs.savedAt)}.`}
            </p>
          )}
          <div className="dialog-actions">
            <Button className="button button-quiet" autoFocus onPress={closeViewDialog}>
              {theirs ? 'Keep theirs' : 'Cancel'}
            </Button>
            {theirs && (
              <Button
                className="button"
                onPress={() => {
                  closeViewDialog();
                  void replaceByCanvas(theirs);
                }}
              >
                Replace theirs
              </Button>
            )}
            <Button className="button button-main" onPress={saveMine}>
              Save mine as a new view
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
