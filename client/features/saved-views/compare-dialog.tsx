import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ViewSummary } from '../../../contract/api/routes/views.ts';
import { ProblemMessage } from '../../ui/problem-message.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { ComparisonList } from './comparison-list.tsx';
import { closeViewDialog } from './save-dialog-state.ts';
import { describeComparison, noFingerprint } from './texts.ts';
import { useComparison } from './use-comparison.ts';
import { nameOf } from './view-actions.ts';

/** What has become of the data of a saved view since it was saved. */
export function CompareDialog({ view }: { view: ViewSummary }) {
  const { compared, error, retry, isKept } = useComparison(view.id);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={closeViewDialog}>
      <Modal className="modal">
        <Dialog className="dialog">
          <Heading slot="title">{nameOf(view)}</Heading>
          {error && <ProblemMessage error={error} onRetry={retry} />}
          {!error && isKept === undefined && <Skeleton lines={3} label="Comparing with the data" />}
          {isKept === false && <p>{noFingerprint}</p>}
          {compared && (
            <>
              <p>{describeComparison(compared.comparison)}</p>
              <ComparisonList compared={compared} onGo={closeViewDialog} />
            </>
          )}
          <div className="dialog-actions">
            <Button className="button button-main" autoFocus onPress={closeViewDialog}>
              Close
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
