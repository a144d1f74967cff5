import { X } from 'lucide-react';
import { useMemo } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import { formatNumber } from '../../../../contract/text/language.ts';
import { Notes } from '../../../entity/notes.tsx';
import { ResultTable } from '../../../facts/grid/result-table.tsx';
import { useTableState } from '../../../facts/grid/use-table-state.ts';
import { Empty, Skeleton } from '../../../ui/states.tsx';
import { compareResults } from './compare-results.ts';
import { RunDifference } from './run-difference.tsx';
import type { RunEntry } from './run-entry.ts';
import { comparedByText, comparedText, notKeptText } from './texts.ts';
import { useKeptResult } from './use-kept-result.ts';

interface CompareDialogProps {
  /** The earlier of the two. */
  first: RunEntry;
  second: RunEntry;
  onClose(): void;
}

/** Two runs side by side, and the rows that only one of them has. */
export function CompareDialog({ first, second, onClose }: CompareDialogProps) {
  const [one, other] = [useKeptResult(first.id), useKeptResult(second.id)];
  return (
    <ModalOverlay className="scrim" isOpen isDismissable onOpenChange={onClose}>
      <Modal className="modal wide-modal">
        <Dialog className="dialog run-dialog">
          <div className="wide-heading">
            <Heading slot="title" level={2}>
              Two runs compared
            </Heading>
            <Button className="button button-quiet button-icon" aria-label="Close" onPress={onClose}>
              <X size={16} aria-hidden />
            </Button>
          </div>
          <RunDifference first={first} second={second} />
          {(one.isPending || other.isPending) && <Skeleton lines={4} label="Comparing" />}
          {!one.isPending && !one.result && <Empty>First run: {notKeptText}</Empty>}
          {!other.isPending && !other.result && <Empty>Second run: {notKeptText}</Empty>}
          {one.result && other.result && <RowDifference first={one.result} second={other.result} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The rows of two results: those of the first alone, of the second alone, and of both. */
function RowDifference({ first, second }: { first: Result; second: Result }) {
  const { columns, onlyInFirst, onlyInSecond, inBoth } = useMemo(
    () => compareResults(first, second),
    [first, second],
  );
  const parts = [
    { id: 'first', title: 'Only in the first', result: first, rows: onlyInFirst },
    { id: 'second', title: 'Only in the second', result: second, rows: onlyInSecond },
    { id: 'both', title: 'In both', result: first, rows: inBoth },
  ];
  const isPart = columns.length < Math.max(first.columns.length, second.columns.length);
  const begin = parts.find(({ rows }) => rows.length > 0)?.id ?? 'both';
  return (
    <>
      <p role="status">
        {comparedText({ inBoth: inBoth.length, first: onlyInFirst.length, second: onlyInSecond.length })}
        {isPart && ` ${comparedByText(columns)}`}
      </p>
      <Tabs className="result-view" defaultSelectedKey={begin}>
        <TabList className="result-tabs" aria-label="Rows">
          {parts.map(({ id, title, rows }) => (
            <Tab key={id} id={id} className="result-tab">
              {title} <span className="count">{formatNumber(rows.length)}</span>
            </Tab>
          ))}
        </TabList>
        {parts.map(({ id, title, result, rows }) => (
          <TabPanel key={id} id={id} className="result-panel">
            {rows.length === 0 ? (
              <Empty>No rows.</Empty>
            ) : (
              <RowsOfPart title={title} result={result} rows={rows} />
            )}
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}

function RowsOfPart({ title, result, rows }: { title: string; result: Result; rows: readonly number[] }) {
  const state = useTableState(result.columns.length);
  const part = useMemo(
    () => ({ ...result, rows: rows.map((row) => result.rows[row] ?? []) }),
    [result, rows],
  );
  return (
    <Notes citations={result.citations}>
      <ResultTable title={title} result={part} state={state} isRunning={false} />
    </Notes>
  );
}
