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
 * a formula begin with an apostrophe, so that text from a graph is never worked out on somebody's machine; so do those
 * that would without their first apostrophes, so that every text can be had back. A NUL, at which readers stop or fail,
 * is written as its symbol.
 */
export function csvOf({ columns, rows }: Table): string {
  return [columns, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const readable = text.replaceAll('\0', '␀');
  const safe = isFormula(readable) ? `'${readable}` : readable;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A negative number is what it says; a leading tab or line end counts as well, since spreadsheets skip it, and so do the
 * wide forms of the signs, which some read as the narrow ones.
 */
function isFormula(text: string): boolean {
  return /^'*([\t\r]|\s*[=+\-@＝＋－＠])/.test(text) && !/^-?\d+(\.\d+)?$/.test(text);
}
