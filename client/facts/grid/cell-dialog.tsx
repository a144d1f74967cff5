import { ClipboardCopy } from 'lucide-react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { formatNumber } from '../../../contract/text/language.ts';
import { textOfCell } from '../../../contract/text/results/cells.ts';
import { copyPlainText } from '../../export/deliver.ts';
import { headingOf } from './heading.ts';
import type { ResultCells } from './result-cells.ts';
import { CellOfColumn } from './row-of-result.tsx';
import { wholeOf } from './whole-of.ts';

interface CellDialogProps {
  cells: ResultCells;
  /** By their positions in the result. */
  row: number;
  column: number;
  /** The value as the API gave it. */
  raw: unknown;
  onClose(): void;
}

/** The whole of a cell, to be read and copied. */
export function CellDialog({ cells, row, column, raw, onClose }: CellDialogProps) {
  const name = cells.columns[column] ?? '';
  const cell = cells.cell(row, column);
  const heading = headingOf(name);
  const value = wholeOf(cell, raw);
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal cell-modal">
        <Dialog className="dialog">
          <Heading slot="title" level={2}>
            <span className="column-words">{heading}</span>
          </Heading>
          <p className="count">Row {formatNumber(row + 1)} of the result</p>
          <div className="whole-cell">
            <CellOfColumn column={name} cell={cell} isWhole />
          </div>
          {typeof value === 'object' && value !== null && (
            <pre className="cypher">{JSON.stringify(value, null, 2)}</pre>
          )}
          <div className="dialog-actions">
            <Button className="button" onPress={() => copyPlainText(textOfCell(cell), 'the value')}>
              <ClipboardCopy size={14} aria-hidden /> Copy text
            </Button>
            <Button
              className="button"
              onPress={() => copyPlainText(JSON.stringify(value, null, 2), 'the value as JSON')}
            >
              <ClipboardCopy size={14} aria-hidden /> Copy JSON
            </Button>
            <Button className="button button-main" onPress={onClose}>
              Close
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
