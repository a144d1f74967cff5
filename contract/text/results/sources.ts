import { citedByAll, isCitationsColumn } from '../references.ts';
import { factsIn, type ResultCell } from './cells.ts';

/**
 * Ids of the passages that a row rests on, each once: those of its relationships, however deep they lie, and those that
 * it lists. A row without any of these rests on the passages of the entities that it names.
 */
export function citedByRow(columns: readonly string[], cells: readonly ResultCell[]): string[] {
  const facts = cells.flatMap(factsIn);
  const edges = facts.filter((fact) => 'type' in fact);
  const listed = cells.flatMap((cell, index) =>
    isCitationsColumn(columns[index] ?? '') ? passagesOf(cell) : [],
  );
  const cited = [...new Set([...citedByAll(edges), ...listed])];
  return cited.length > 0 || edges.length > 0 ? cited : citedByAll(facts);
}

/** The ids in a cell of a column that lists passages. */
export function passagesOf(cell: ResultCell): string[] {
  if (cell.kind === 'list') return cell.cells.flatMap(passagesOf);
  return cell.kind === 'value' && typeof cell.value === 'string' ? [cell.value] : [];
}
