import { X } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ExportButton } from '../../../export/export-button.tsx';
import { Empty, Skeleton } from '../../../ui/states.tsx';
import { resultPayload } from '../result/result-payload.ts';
import { ResultView } from '../result/result-view.tsx';
import type { RunEntry } from './run-entry.ts';
import { notKeptText, runText, timeText } from './texts.ts';
import { useKeptResult } from './use-kept-result.ts';

/** What a run answered, as it did then. */
export function RunDialog({ entry, onClose }: { entry: RunEntry; onClose(): void }) {
  const { result, isPending } = useKeptResult(entry.id);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal wide-modal">
        <Dialog className="dialog run-dialog">
          <div className="wide-heading">
            <Heading slot="title" level={2}>
              {entry.title}
            </Heading>
            <p className="count">
              {timeText(entry.at)} · {runText(entry)}
            </p>
            <Button className="button button-quiet button-icon" aria-label="Close" onPress={onClose}>
              <X size={16} aria-hidden />
            </Button>
          </div>
          {isPending && <Skeleton lines={4} label="Reading the result" />}
          {!isPending && !result && <Empty>{notKeptText}</Empty>}
          {result && (
            <ResultView title={entry.title} result={result}>
              <ExportButton payload={() => resultPayload(entry.title, result)} />
            </ResultView>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
