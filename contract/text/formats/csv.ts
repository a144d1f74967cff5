import type { Table } from '../table.ts';
import { textFormat } from './format.ts';

export const csv = textFormat({
  id: 'csv',
  name: 'CSV',
  purpose: 'For spreadsheets',
  mediaType: 'text/csv',
  ending: 'csv',
  from: 'table',
  write: csvOf,
  hasByteOrderMark: true,
});

/**
 * A table as CSV (RFC 4180): cells with commas, quotes or line ends are quoted. Cells that a spreadsheet would take for
 * a formula begin with an apostrophe, so that text from a graph is never worked out on somebody's machine.
 */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = isFormula(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A negative number is what it says; a leading tab or line end counts as well, since spreadsheets skip it. */
function isFormula(text: string): boolean {
  return /^[\t\r]|^\s*[=+\-@]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
}
