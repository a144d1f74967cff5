import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { TextSegments } from '../../entity/text-segments.tsx';
import { expandBy, useHubQuestion } from '../../workspace/expand.ts';
import { useExpandSize } from '../../workspace/expand-size.ts';
import { addMore } from '../../workspace/texts.ts';
import { hubText, titleOfHub } from './texts.ts';

/** Asks before a hub is opened, since hundreds of neighbours at once help nobody. */
export function HubDialog() {
  const question = useHubQuestion((state) => state.question);
  const size = useExpandSize((chosen) => chosen.size);
  const close = () => useHubQuestion.setState({ question: null });
  if (!question) return null;
  const open = (limit: number) => {
    close();
    void expandBy(limit, question.id, question.filter, question.at);
  };
  const many = Math.min(question.left, 60);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{titleOfHub(question.name)}</Heading>
          <p>
            <TextSegments segments={hubText(question)} /> Add a few at a time, or expand one type of
            relationship from the entity’s panel.
          </p>
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={close}>
              Cancel
            </Button>
            {many > size && (
              <Button className="button" onPress={() => open(many)}>
                {addMore(many)}
              </Button>
            )}
            <Button className="button button-main" autoFocus onPress={() => open(size)}>
              {addMore(Math.min(question.left, size))}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
