import type { StoredQuery } from '../../../../contract/api/routes/queries.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx';
import { askDelete, deletedText, savedText } from '../../../ui/saving-texts.ts';
import { notify, notifyError } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { remove, saveNew } from './saving.ts';

/** Asks before a query is deleted, and can bring it back afterwards. */
export function DeleteDialog({ query, onClose }: { query: StoredQuery; onClose: () => void }) {
  const [, setAddress] = useAddress();
  const { name, title, file, source } = query;

  const restore = async () => {
    await saveNew(source, name);
    notify(savedText(title));
  };
  const act = async () => {
    onClose();
    try {
      await remove(query);
      void setAddress({ query: null, with: null }, { history: 'replace' });
      notify(deletedText(title), {
        label: 'Undo',
        run: () => void restore().catch((error) => notifyError(error)),
      });
    } catch (error) {
      notifyError(error);
    }
  };
  return (
    <ConfirmDialog title={askDelete(title)} action="Delete" onConfirm={() => void act()} onClose={onClose}>
      <p>Its file {file} is removed for everybody who uses this workspace.</p>
    </ConfirmDialog>
  );
}
