import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  Cell,
  Column,
  ResizableTableContainer,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from 'react-aria-components';
import { describeDate } from '../../../contract/text/dates.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { type FactRow, moreOf } from '../../facts/fact-rows.ts';
import type { QueryDate } from '../../facts/status-then.ts';
import { useFrameWidth } from '../../ui/use-frame.ts';
import { type Heading, headingsFor } from './headings.ts';
import type { TableRow } from './table-rows.ts';
import { useGradually } from './use-gradually.ts';
import { useRowInSight } from './use-row-in-sight.ts';

interface FactsGridProps {
  rows: readonly TableRow[];
  queryDate: QueryDate | null;
  /** Null for the order of time. */
  sort: SortDescriptor | null;
  onSort(sort: SortDescriptor): void;
  /** Ids of the rows that are selected. */
  chosen: readonly string[];
  onChoose(row: TableRow | undefined): void;
}

/** The rows themselves; only those in sight are drawn. */
export function FactsGrid({ rows, queryDate, sort, onSort, chosen, onChoose }: FactsGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const hasMore = rows.some((row) => row.form === 'fact' && moreOf(row.fact) !== '');
  const shown = headingsFor(useFrameWidth(scroller), queryDate !== null, hasMore);
  const [layout] = useState(() => new TableLayout<unknown>());
  const drawn = useGradually(rows, [sort?.column, sort?.direction, queryDate?.text].join());
  const key = chosen[0] ?? null;
  const isThere = drawn.some(({ id }) => id === key);
  useRowInSight(scroller, layout, { key, isThere, rows: drawn.length });
  return (
    <ResizableTableContainer ref={scroller} className="facts-scroller">
      <Virtualizer
        layout={layout}
        layoutOptions={{ headingHeight: 36, estimatedRowHeight: 38 }}
        shouldObserveItemSize
      >
        <Table
          className="facts-grid"
          aria-label="Facts"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            onChoose(rows.find(({ id }) => id === key));
          }}
          {...(sort && { sortDescriptor: sort })}
          onSortChange={onSort}
        >
          <TableHeader columns={shown}>{(heading) => columnOf(heading, queryDate)}</TableHeader>
          <TableBody items={drawn} dependencies={[shown.map(({ id }) => id).join()]}>
            {(row) => rowWith(row, shown)}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
}

function columnOf({ id, title, share, minWidth }: Heading, queryDate: QueryDate | null) {
  return (
    <Column
      id={id}
      allowsSorting={id !== 'sources'}
      isRowHeader={id === 'who'}
      width={share}
      minWidth={minWidth}
    >
      {({ sortDirection }) => (
        <span
          className="facts-column"
          title={id === 'asOf' && queryDate ? describeDate(queryDate.text) : undefined}
        >
          {title}
          {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
          {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
        </span>
      )}
    </Column>
  );
}

function rowWith(row: TableRow, shown: readonly Heading[]) {
  if (row.form === 'fact')
    return (
      <Row columns={shown}>
        {({ id }) => (
          <Cell>
            <FactCell row={row} column={id} />
          </Cell>
        )}
      </Row>
    );
  if (row.form === 'heading')
    return (
      <Row className="facts-section" isDisabled>
        <Cell colSpan={shown.length}>{row.heading}</Cell>
      </Row>
    );
  return (
    <Row>
      <Cell>
        <span className="facts-who">{row.note.owner.name}</span>
      </Cell>
      <Cell>
        <span className="facts-note">{row.note.label}</span>
      </Cell>
      <Cell colSpan={shown.length - 2}>{row.note.sentence}</Cell>
    </Row>
  );
}

/** What a column says of a fact. */
function FactCell({ row, column }: { row: FactRow; column: Heading['id'] }) {
  if (column === 'sources') return <CitationMarks properties={row.fact.properties} />;
  const text = row.cells[column];
  if (column !== 'asOf') return <span className={`facts-${column}`}>{text}</span>;
  return (
    <span className="facts-as-of" data-hold-status={text}>
      {text}
    </span>
  );
}
