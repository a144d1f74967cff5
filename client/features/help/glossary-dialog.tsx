import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { glossary } from '../../entity/glossary/terms.ts';
import { DialogHeading } from '../../ui/dialog-heading.tsx';
import { useGlossary } from './glossary-state.ts';
import './glossary-dialog.css';

/** Every word that means something particular here. */
export function GlossaryDialog() {
  const isOpen = useGlossary((state) => state.isOpen);
  return (
    <ModalOverlay
      className="scrim"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => useGlossary.setState({ isOpen: open })}
    >
      <Modal className="modal">
        <Dialog className="dialog">
          <DialogHeading>Glossary</DialogHeading>
          <dl className="glossary">
            {Object.values(glossary).map(({ title, text }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
