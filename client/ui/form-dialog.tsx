import type { ReactNode } from 'react';
import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface FormDialogProps {
  title: string;
  /** Why it could not be saved. */
  problem: string | undefined;
  /** Its fields. */
  children: ReactNode;
  /** What else can be done, on buttons beside the one that saves. */
  actions?: ReactNode;
  isPending?: boolean;
  isDisabled?: boolean;
  onSave(): void;
  onClose(): void;
}

/** A dialog with a few fields that are saved, or left as they were. */
export function FormDialog({
  title,
  problem,
  children,
  actions,
  onSave,
  onClose,
  ...button
}: FormDialogProps) {
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{title}</Heading>
          <Form
            className="dialog-form"
            onSubmit={(event) => {
              event.preventDefault();
              onSave();
            }}
          >
            {children}
            {problem && (
              <p role="alert" className="field-error">
                {problem}
              </p>
            )}
            <div className="dialog-actions">
              <Button className="button button-quiet" onPress={onClose}>
                Cancel
              </Button>
              {actions}
              <Button type="submit" className="button button-main" {...button}>
                Save
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
