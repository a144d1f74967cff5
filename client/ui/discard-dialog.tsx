import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DiscardDialogProps {
  onKeep: () => void;
  onDiscard: () => void;
}

/** Asks before changes that are not saved are thrown away. */
export function DiscardDialog({ onKeep, onDiscard }: DiscardDialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onKeep}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title">Discard your changes?</Heading>
          <p>They are not saved yet.</p>
          <div className="dialog-actions">
            <Button className="button" onPress={onDiscard}>
              Discard
            </Button>
            <Button className="button button-main" autoFocus onPress={onKeep}>
              Continue editing
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
