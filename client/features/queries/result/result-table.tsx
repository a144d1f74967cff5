import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Button,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  Cell as TableCell,
  TableHeader,
} from 'react-aria-components';
import type { Result } from '../../../../contract/api/result.ts';
import { isCitationsColumn } from '../../../../contract/text/references.ts';
import { cellReader } from '../../../../contract/text/results/cells.ts';
import { passagesOf } from '../../../../contract/text/results/sources.ts';
import { useIsOwnModel } from '../../../api/capabilities.ts';
import { CitationMarks } from '../../../entity/citation-marks.tsx';
import { Empty } from '../../../ui/states.tsx';
import { CellContent } from './cell-content.tsx';
import { sortedRows } from './sort-rows.ts';

/** Rows drawn at a time: more than anybody reads, less than a browser minds. */
const pageSize = 200;

/** A result as a table; what it names leads to its place on the canvas. */
export function ResultTable({ title, result }: { title: string; result: Result }) {
  const isOwnModel = useIsOwnModel();
  const [sort, setSort] = useState<SortDescriptor | null>(null);
  const [shown, setShown] = useState(pageSize);
  const rows = useMemo(() => {
    const read = cellReader(result.graph);
    const cells = result.rows.map((row) => row.map(read));
    const column = sort ? result.columns.indexOf(String(sort.column)) : -1;
    return column < 0 ? cells : sortedRows(cells, column, sort?.direction === 'descending');
  }, [result, sort]);
  if (rows.length === 0)
    return <Empty>No rows match. Try other parameters, or an earlier or later date.</Empty>;
  return (
    <>
      <Table
        className="result-table"
        aria-label={title}
        {...(sort && { sortDescriptor: sort })}
        onSortChange={setSort}
      >
        <TableHeader>
          {result.columns.map((column, index) => (
            <Column key={column} id={column} allowsSorting isRowHeader={index === 0}>
              {({ sortDirection }) => (
                <>
                  <span className={isOwnModel ? 'column-words' : ''}>
                    {isCitationsColumn(column) ? 'notes' : column}
                  </span>
                  {sortDirection === 'ascending' && <ArrowUp size={12} aria-hidden />}
                  {sortDirection === 'descending' && <ArrowDown size={12} aria-hidden />}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {rows.slice(0, shown).map((cells, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own
            <Row key={index} id={index}>
              {cells.map((cell, at) => {
                const column = result.columns[at] ?? '';
                return (
                  <TableCell key={column}>
                    {isCitationsColumn(column) ? (
                      <CitationMarks properties={{ citations: passagesOf(cell) }} />
                    ) : (
                      <CellContent cell={cell} />
                    )}
                  </TableCell>
                );
              })}
            </Row>
          ))}
        </TableBody>
      </Table>
      {rows.length > shown && (
        <Button className="button" onPress={() => setShown(shown + pageSize)}>
          Show more rows ({rows.length - shown} left)
        </Button>
      )}
    </>
  );
}
