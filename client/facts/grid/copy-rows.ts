import type { Result } from '../../../contract/api/result.ts';
import { tableOfResult } from '../../../contract/text/results/table.ts';

/**
 * Rows as text that spreadsheets and editors take: a line each, tabs between cells, the names of the columns first.
 * @param rows by their positions in the result
 */
export function textOfRows(result: Result, rows: readonly number[]): string {
  const { columns, rows: texts } = tableOfResult({
    ...result,
    rows: rows.map((row) => result.rows[row] ?? []),
  });
  return [columns, ...texts].map((line) => line.map(oneLine).join('\t')).join('\n');
}

/** Tabs and line breaks would begin another cell or row. */
function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ');
}
