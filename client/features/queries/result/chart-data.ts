import type { Result } from '../../../../contract/api/result.ts';
import { cellReader, textOfCell } from '../../../../contract/text/results/cells.ts';

/** What a bar chart of a result shows: a bar for every number of every row. */
export interface ChartData {
  /** The columns of numbers. */
  measures: readonly string[];
  rows: readonly { label: string; values: readonly (number | null)[] }[];
  /** The largest number. */
  max: number;
}

/** @returns null where the result has no numbers, or nothing to call them by */
export function chartDataOf({ columns, rows, graph }: Result): ChartData | null {
  const read = cellReader(graph);
  const isMeasure = (column: number) =>
    rows.some((row) => typeof row[column] === 'number') &&
    rows.every((row) => typeof row[column] === 'number' || row[column] === null);
  const measured = columns.flatMap((_, column) => (isMeasure(column) ? [column] : []));
  const label = columns.findIndex((_, column) => !measured.includes(column));
  if (measured.length === 0 || label < 0) return null;
  const values = rows.map((row) =>
    measured.map((column) => (typeof row[column] === 'number' ? row[column] : null)),
  );
  return {
    measures: measured.map((column) => columns[column] ?? ''),
    rows: rows.map((row, index) => ({
      label: textOfCell(read(row[label])),
      values: values[index] ?? [],
    })),
    max: values.flat().reduce<number>((most, value) => Math.max(most, value ?? 0), 0),
  };
}
