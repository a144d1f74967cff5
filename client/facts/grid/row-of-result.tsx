// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual table stand outside of the flow
// biome-ignore-all lint/a11y/useFocusableInteractive: the cells of a grid have the focus
import { memo } from 'react';
import { isCitationsColumn } from '../../../contract/text/references.ts';
import type { ResultCell } from '../../../contract/text/results/cells.ts';
import { passagesOf } from '../../../contract/text/results/sources.ts';
import { CitationMarks } from '../../entity/citation-marks.tsx';
import { CellContent } from './cell-content.tsx';
import type { ResultCells } from './result-cells.ts';

interface RowOfResultProps {
  cells: ResultCells;
  /** By its position in the result, and in the order in which the rows stand. */
  row: number;
  index: number;
  /** The columns that are shown, by their positions in the result. */
  shown: readonly number[];
  /** The place of the column whose cell can be reached by Tab; null in all rows but one. */
  active: number | null;
  isKept: boolean;
  /** How many rows of headings there are. */
  headings: number;
}

/** A row of a result, drawn anew only where it changes. */
export const RowOfResult = memo(function RowOfResult(props: RowOfResultProps) {
  const { cells, row, index, shown, active, isKept, headings } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 1 + headings}
      aria-selected={isKept}
      data-result-row={row}
      data-odd={index % 2 === 1 || undefined}
    >
      {shown.map((column, place) => (
        <div
          key={column}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          data-row={index}
          data-column={place}
          tabIndex={active === place ? 0 : -1}
        >
          <CellInRow column={cells.columns[column] ?? ''} cell={cells.cell(row, column)} />
        </div>
      ))}
    </div>
  );
});

function CellInRow(props: { column: string; cell: ResultCell }) {
  return (
    <div className={props.cell.kind === 'value' ? 'cell-text' : 'cell-parts'}>
      <CellOfColumn {...props} />
    </div>
  );
}

interface CellOfColumnProps {
  column: string;
  cell: ResultCell;
  /** Whether all of it is shown, however long it is. */
  isWhole?: boolean;
}

/** A cell as its column wants it: ids of passages as marks. */
export function CellOfColumn({ column, cell, isWhole = false }: CellOfColumnProps) {
  return isCitationsColumn(column) ? (
    <CitationMarks properties={{ citations: passagesOf(cell) }} />
  ) : (
    <CellContent cell={cell} isWhole={isWhole} />
  );
}
