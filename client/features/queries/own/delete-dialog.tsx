import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { StoredQuery } from '../../../../contract/api/routes/queries.ts';
import { notify, notifyError } from '../../../ui/toasts.tsx';
import { useAddress } from '../../../workspace/address.ts';
import { remove, saveNew } from './saving.ts';
import { askDelete, deletedText, savedText } from './texts.ts';

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
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{askDelete(title)}</Heading>
          <p>Its file {file} is removed for everybody who uses this workspace.</p>
          <div className="dialog-actions">
            <Button className="button button-quiet" autoFocus onPress={onClose}>
              Cancel
            </Button>
            <Button className="button button-main" onPress={() => void act()}>
              Delete
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
