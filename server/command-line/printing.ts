import { stripVTControlCharacters } from 'node:util';
import { graphemeCount } from '../../contract/text/graphemes.ts';

/** Text from a graph as a terminal may show it: nothing in it moves the cursor, colours or clears anything. */
export function printable(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** Rows under their headings, every column as wide as its widest cell, a letter with its accents taking one place; columns without any text are left out. */
export function aligned(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(printable));
  const kept = columns.map((_, index) => index).filter((index) => cells.some((row) => row[index]));
  const lines = [columns.map((column) => column.toUpperCase()), ...cells].map((row) =>
    kept.map((index) => row[index] ?? ''),
  );
  const widths = kept.map((_, index) => Math.max(...lines.map((line) => graphemeCount(line[index] ?? ''))));
  return lines
    .map((line) => line.map((cell, index) => padded(cell, widths[index] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(width - graphemeCount(text), 0));
}
