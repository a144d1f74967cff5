import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { describeDate } from '../../../contract/text/dates.ts';
import { fewNeighbours } from '../../api/questions.ts';
import { expandBy, useHubQuestion } from '../../workspace/expand.ts';

/** Asks before a hub is opened, since hundreds of neighbours at once help nobody. */
export function HubDialog() {
  const asked = useHubQuestion((question) => question.asked);
  const close = () => useHubQuestion.setState({ asked: null });
  if (!asked) return null;
  const open = (limit: number) => {
    close();
    void expandBy(limit, asked.id, asked.ties, asked.at);
  };
  const many = Math.min(asked.left, 60);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={close}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{asked.name} has many relationships</Heading>
          <p>
            {asked.left} of them
            {asked.at !== null && `, as of ${describeDate(asked.at)},`} are not on the canvas yet.
            {asked.leftOut > 0 && ` ${asked.leftOut} others did not hold on this date.`} Add a few at a time,
            or expand one type of relationship from the entity’s panel.
          </p>
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={close}>
              Cancel
            </Button>
            {many > fewNeighbours && (
              <Button className="button" onPress={() => open(many)}>
                Add {many}
              </Button>
            )}
            <Button className="button button-main" autoFocus onPress={() => open(fewNeighbours)}>
              Add {Math.min(asked.left, fewNeighbours)}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
