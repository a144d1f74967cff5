import type { Result } from '../../../../../contract/api/result.ts';
import { describeDate } from '../../../../../contract/text/dates.ts';
import { cellReader, type ResultCell, textOfCell } from '../../../../../contract/text/results/cells.ts';
import { keyOfText } from '../../../../facts/grid/sort-keys.ts';

/** A column by which the numbers of a result can be laid out. */
export interface ChartAxis {
  /** Its position in the result. */
  readonly column: number;
  /** Whether all it holds are dates or years. */
  readonly isTime: boolean;
}

export interface ChartColumns {
  /** Positions of the columns of numbers. */
  readonly measures: readonly number[];
  /** Columns of time first. */
  readonly axes: readonly ChartAxis[];
}

/** One row as a chart shows it. */
export interface ChartRow {
  readonly label: string;
  /** In milliseconds since 1970; null where its axis is none of time. */
  readonly moment: number | null;
  /** One for each measure that is shown. */
  readonly values: readonly (number | null)[];
}

/** @returns null where a result has no numbers, or nothing to lay them out by */
export function chartColumnsOf({ columns, rows, graph }: Result): ChartColumns | null {
  if (rows.length === 0) return null;
  const read = cellReader(graph);
  const every = (column: number, holds: (cell: unknown) => boolean) =>
    rows.some((row) => row[column] !== null) &&
    rows.every((row) => row[column] === null || holds(row[column]));
  const all = columns.map((name, column) => ({
    column,
    isNumber: every(column, (cell) => typeof cell === 'number'),
    isTime: every(column, (cell) => momentOfCell(read(cell), name) !== null),
  }));
  const measures = all.filter(({ isNumber, isTime }) => isNumber && !isTime);
  const axes = all
    .filter(({ isNumber, isTime }) => isTime || !isNumber)
    .map(({ column, isTime }) => ({ column, isTime }));
  if (measures.length === 0 || axes.length === 0) return null;
  return {
    measures: measures.map(({ column }) => column),
    axes: [...axes.filter(({ isTime }) => isTime), ...axes.filter(({ isTime }) => !isTime)],
  };
}

/** The rows of a result as a chart shows them, the first of very many. */
export function chartRowsOf(
  { columns, rows, graph }: Result,
  axis: ChartAxis,
  measures: readonly number[],
  max: number,
): ChartRow[] {
  const read = cellReader(graph);
  return rows.slice(0, max).map((row) => {
    const cell = read(row[axis.column]);
    return {
      label: describeDate(textOfCell(cell)),
      moment: axis.isTime ? momentOfCell(cell, columns[axis.column] ?? '') : null,
      values: measures.map((column) => {
        const value = row[column];
        return typeof value === 'number' ? value : null;
      }),
    };
  });
}

/** A date by its first day; a whole number is a year only where its column is called so. */
function momentOfCell(cell: ResultCell, column: string): number | null {
  if (cell.kind !== 'value') return null;
  const isYear =
    typeof cell.value === 'number' && Number.isInteger(cell.value) && /\b(year|decade)$/i.test(column);
  if (!isYear && typeof cell.value !== 'string') return null;
  const key = keyOfText(isYear ? String(cell.value).padStart(4, '0') : String(cell.value));
  return typeof key === 'number' ? key : null;
}
