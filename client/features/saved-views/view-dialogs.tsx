import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { problemOf } from '../../api/problem-error.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { askDelete, deletedText, savedText } from '../../ui/saving-texts.ts';
import { notify, notifyError } from '../../ui/toasts.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { ConflictDialog } from './conflict-dialog.tsx';
import { NameDialog } from './name-dialog.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { closeViewDialog, useViewDialog } from './save-dialog-state.ts';
import { remove, rename } from './saving.ts';
import { changedBeforeDelete, changedBeforeRename } from './texts.ts';
import { nameOf } from './view-actions.ts';
import './saved-views.css';

/** The dialog about saved views that is open. */
export function ViewDialogs() {
  const dialog = useViewDialog((state) => state.dialog);
  switch (dialog?.type) {
    case 'save':
      return <SaveDialog />;
    case 'rename':
      return <RenameDialog view={dialog.view} />;
    case 'delete':
      return <DeleteDialog view={dialog.view} />;
    case 'compare':
      return <CompareDialog view={dialog.view} />;
    case 'conflict':
      return <ConflictDialog name={dialog.name} theirs={dialog.theirs} />;
    case undefined:
      return null;
  }
}

function RenameDialog({ view }: { view: ViewSummary }) {
  return (
    <NameDialog
      title="Rename view"
      name={nameOf(view)}
      onSave={async (name) => {
        try {
          await rename(view, name);
        } catch (error) {
          throw problemOf(error).status === 412 ? new Error(changedBeforeRename) : error;
        }
        closeViewDialog();
        notify(savedText(name));
      }}
      onClose={closeViewDialog}
    />
  );
}

/** Asks before a view is deleted, and can bring it back afterwards. */
function DeleteDialog({ view }: { view: ViewSummary }) {
  const name = nameOf(view);
  const act = async () => {
    closeViewDialog();
    try {
      const restore = await remove(view);
      const run = () => void restore().then(() => notify(savedText(name)), notifyError);
      notify(deletedText(name), { label: 'Undo', run });
    } catch (error) {
      if (problemOf(error).status === 412) notify(changedBeforeDelete);
      else notifyError(error);
    }
  };
  return (
    <ConfirmDialog
      title={askDelete(name)}
      action="Delete"
      onConfirm={() => void act()}
      onClose={closeViewDialog}
    >
      <p>Its file views/{view.id}.json is removed for everybody who uses this workspace.</p>
    </ConfirmDialog>
  );
}
