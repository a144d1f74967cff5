import type { Result } from '../../../contract/api/result.ts';

/**
 * The named columns of a result as text: what is in the graph by its id, a list with commas, nothing as an empty text.
 * @throws Error where the result lacks a column
 */
export function cellsAsText({ columns, rows, graph }: Result, named: readonly string[]): string[][] {
  const ids = new Map(
    [...graph.nodes, ...graph.edges].map(({ id, properties }) => [id, properties.id ?? id]),
  );
  const at = named.map((name) => {
    if (columns.includes(name)) return columns.indexOf(name);
    throw new Error(`There is no column "${name}" among ${columns.join(', ')}`);
  });
  return rows.map((row) => at.map((index) => asText(row[index])));

  function asText(cell: unknown): string {
    if (cell === null || cell === undefined) return '';
    if (Array.isArray(cell)) return cell.map(asText).join(', ');
    return typeof cell === 'object' ? idOf(cell) : String(cell);
  }

  function idOf(pointer: object): string {
    const [id] = Object.values(pointer);
    return String(ids.get(String(id)));
  }
}
