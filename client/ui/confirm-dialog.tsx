import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface ConfirmDialogProps {
  title: string;
  /** What will be done, on the button that does it. */
  action: string;
  /** What that means. */
  children: ReactNode;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is done that others notice; not to do it is the nearest answer. */
export function ConfirmDialog({ title, action, children, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">{title}</Heading>
          {children}
          <div className="dialog-actions">
            <Button className="button button-quiet" autoFocus onPress={onClose}>
              Cancel
            </Button>
            <Button className="button button-main" onPress={onConfirm}>
              {action}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
