import type { Result } from '../../../../contract/api/result.ts';
import { cellReader } from '../../../../contract/text/results/cells.ts';
import { wholeOf } from '../../../facts/grid/whole-of.ts';

/**
 * The first rows of a result as the text of a JSON array, in parts: an object for each row, keyed by the columns.
 * @param count how many rows
 */
export function jsonOfRows({ columns, rows, graph }: Result, count: number): string[] {
  const read = cellReader(graph);
  const written = rows.slice(0, count).map((row) => {
    const entries = columns.map((column, at) => `  ${JSON.stringify(column)}: ${jsonOf(row[at])}`);
    return `{\n${entries.join(',\n')}\n}`.replaceAll('\n', '\n  ');
  });
  if (written.length === 0) return ['[]\n'];
  return ['[\n  ', ...written.flatMap((row, at) => (at === 0 ? [row] : [',\n  ', row])), '\n]\n'];

  function jsonOf(raw: unknown): string {
    return JSON.stringify(wholeOf(read(raw), raw), null, 2).replaceAll('\n', '\n  ');
  }
}
