import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ExportMenu } from '../../export/export-menu.tsx';
import { useWorkspace } from '../../workspace/store.ts';
import { useSelectionExport } from './dialog-store.ts';
import { selectionPayload } from './selection-payload.ts';
import { describeSelection } from './texts.ts';

/** Asks in which format some nodes are exported with the relationships among them. */
export function ExportSelectionDialog() {
  const ids = useSelectionExport((asked) => asked.ids);
  if (ids === null) return null;
  return <Content ids={ids} onClose={() => useSelectionExport.setState({ ids: null })} />;
}

function Content({ ids, onClose }: { ids: readonly string[]; onClose(): void }) {
  const payload = () => selectionPayload(useWorkspace.getState(), ids);
  const { nodes, edges } = payload().graph?.() ?? { nodes: [], edges: [] };
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">Export selection</Heading>
          <p className="soft">{describeSelection(nodes.length, edges.length)}</p>
          <ExportMenu payload={payload} hasLink={false} onDone={onClose} />
          <div className="dialog-actions">
            <Button className="button button-quiet" onPress={onClose}>
              Cancel
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
