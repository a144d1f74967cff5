import { isCitationsColumn, referencesOf } from '../references.ts';
import type { Table } from '../table.ts';
import { cellReader, type ResultCell, textOfCell } from './cells.ts';
import type { ResultRows } from './result-rows.ts';
import { citedByRow, passagesOf } from './sources.ts';

/**
 * The answer to a saved query as a table. Passages stand in the columns that list them; those of a row that no column
 * lists stand in a last one of their own.
 */
export function tableOfResult({ columns, rows, graph, citations }: ResultRows): Table {
  const read = cellReader(graph);
  const cells = rows.map((row) => row.map(read));
  const unlisted = cells.map((row) => referencesOf(unlistedIn(columns, row), citations));
  const hasSources = columns.some(isCitationsColumn);
  const addsSources = !hasSources || unlisted.some((text) => text !== '');
  return {
    columns: [
      ...columns.map((column) => (isCitationsColumn(column) ? 'sources' : column)),
      ...(addsSources ? [hasSources ? 'further sources' : 'sources'] : []),
    ],
    rows: cells.map((row, index) => [
      ...row.map((cell, at) => textIn(columns[at] ?? '', cell)),
      ...(addsSources ? [unlisted[index] ?? ''] : []),
    ]),
  };

  function textIn(column: string, cell: ResultCell): string {
    return isCitationsColumn(column) ? referencesOf(passagesOf(cell), citations) : textOfCell(cell);
  }
}

/** Ids of the passages that a row rests on and none of its columns lists. */
function unlistedIn(columns: readonly string[], row: readonly ResultCell[]): string[] {
  const listed = new Set(
    row.flatMap((cell, index) => (isCitationsColumn(columns[index] ?? '') ? passagesOf(cell) : [])),
  );
  return citedByRow(columns, row).filter((id) => !listed.has(id));
}
