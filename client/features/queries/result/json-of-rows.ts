import type { Result } from '../../../../contract/api/result.ts';
import { cellReader, type ResultCell } from '../../../../contract/text/results/cells.ts';

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

/** What a cell holds, with nodes and relationships in the place of what points at them. */
export function wholeOf(cell: ResultCell, raw: unknown): unknown {
  switch (cell.kind) {
    case 'node':
      return cell.node;
    case 'edge':
      return cell.edge;
    case 'list':
      return cell.cells.map((each, at) => wholeOf(each, Array.isArray(raw) ? raw[at] : null));
    case 'map': {
      const inner = new Map(Object.entries((raw ?? {}) as object));
      return Object.fromEntries(cell.entries.map(([name, each]) => [name, wholeOf(each, inner.get(name))]));
    }
    case 'value':
      return raw ?? null;
  }
}
