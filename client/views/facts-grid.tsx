import { ArrowDown, ArrowUp } from 'lucide-react';
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
import { dateInWords } from '../../contract/time/words.ts';
import { CitationMarks } from '../panel/citation-marks.tsx';
import type { Fact } from '../timeline/facts.ts';
import type { Asked } from '../timeline/tell.ts';
import type { ColumnName, FactRow } from './fact-rows.ts';

interface FactsGridProps {
  rows: readonly FactRow[];
  asked: Asked | null;
  sort: SortDescriptor;
  onSort(sort: SortDescriptor): void;
  /** Id of the row that is selected. */
  chosen: string | null;
  onChoose(fact: Fact | null): void;
}

interface Heading {
  id: ColumnName | 'sources';
  title: string;
  /** Its part of what is left, and its least width in pixels. */
  share: `${number}fr`;
  least: number;
}

const headings: readonly Heading[] = [
  { id: 'who', title: 'Who', share: '3fr', least: 120 },
  { id: 'what', title: 'What', share: '2fr', least: 84 },
  { id: 'whom', title: 'Whom', share: '3fr', least: 116 },
  { id: 'from', title: 'From', share: '2fr', least: 84 },
  { id: 'to', title: 'To', share: '2fr', least: 84 },
  { id: 'seen', title: 'Seen', share: '2fr', least: 84 },
  { id: 'asOf', title: 'As of', share: '2fr', least: 80 },
  { id: 'sources', title: 'Sources', share: '2fr', least: 60 },
];

/** The rows themselves; only those in sight are drawn. */
export function FactsGrid({ rows, asked, sort, onSort, chosen, onChoose }: FactsGridProps) {
  const shown = headings.filter(({ id }) => id !== 'asOf' || asked);
  return (
    <ResizableTableContainer className="facts-scroller">
      <Virtualizer layout={TableLayout} layoutOptions={{ headingHeight: 36, estimatedRowHeight: 38 }}>
        <Table
          className="facts-grid"
          aria-label="Facts"
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : keys;
            onChoose(rows.find(({ id }) => id === key)?.fact ?? null);
          }}
          sortDescriptor={sort}
          onSortChange={onSort}
        >
          <TableHeader columns={shown}>
            {({ id, title, share, least }) => (
              <Column
                id={id}
                allowsSorting={id !== 'sources'}
                isRowHeader={id === 'who'}
                width={share}
                minWidth={least}
              >
                {({ sortDirection }) => (
                  <span
                    className="facts-column"
                    title={id === 'asOf' && asked ? dateInWords(asked.text) : undefined}
                  >
                    {title}
                    {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
                    {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
                  </span>
                )}
              </Column>
            )}
          </TableHeader>
          <TableBody items={rows} dependencies={[shown.length]}>
            {(row) => (
              <Row columns={shown}>
                {({ id }) => (
                  <Cell>
                    {id === 'sources' ? (
                      <CitationMarks properties={row.fact.properties} />
                    ) : (
                      <span
                        className={id === 'asOf' ? 'facts-as-of' : `facts-${id}`}
                        data-held={id === 'asOf' ? row.cells.asOf : undefined}
                      >
                        {row.cells[id]}
                      </span>
                    )}
                  </Cell>
                )}
              </Row>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </ResizableTableContainer>
  );
}
