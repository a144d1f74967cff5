import type { Result } from '../../../contract/api/result.ts';
import { cellReader, type ResultCell } from '../../../contract/text/results/cells.ts';

/** The cells of a result, each read when it is asked for: most of a big one are never seen. */
export interface ResultCells {
  readonly columns: readonly string[];
  readonly rowCount: number;
  cell(row: number, column: number): ResultCell;
}

export function cellsOf({ columns, rows, graph }: Result): ResultCells {
  const read = cellReader(graph);
  return { columns, rowCount: rows.length, cell: (row, column) => read(rows[row]?.[column]) };
}
