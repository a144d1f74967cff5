import type { Result } from '../../contract/api/result.ts';
import type { Citation } from '../../contract/model/citation.ts';
import { clauseOf } from '../../contract/text/clause.ts';
import { knownAmong, noteLabels } from '../../contract/text/notes.ts';
import { cited } from '../../contract/text/phrase.ts';
import { plainText } from '../../contract/text/plain-text.ts';
import { citedBy, isCitationsColumn } from '../../contract/text/references.ts';
import {
  cellReader,
  type EdgeCell,
  factsIn,
  type ResultCell,
  textOfCell,
} from '../../contract/text/results/cells.ts';
import { citedByRow, passagesOf } from '../../contract/text/results/sources.ts';
import { aligned } from './printing.ts';

/**
 * The rows of a saved query's answer for a terminal: entities by their names, facts as clauses with their notes. The
 * notes of a row without any such stand in a last column.
 */
export function resultInColumns({ columns, rows, graph, citations }: Result): string {
  const read = cellReader(graph);
  const lines = rows.map((row) => {
    const cells = row.map(read);
    return [...cells.map((cell, index) => textIn(columns[index] ?? '', cell)), notesBeside(cells)];
  });
  return aligned([...columns, 'sources'], lines);

  function textIn(column: string, cell: ResultCell): string {
    return (
      (isCitationsColumn(column) && noteLabels(knownAmong(passagesOf(cell), citations))) || withNotes(cell)
    );
  }

  function withNotes(cell: ResultCell): string {
    return textOfCell(cell, (fact) => factText(fact, citations));
  }

  function notesBeside(cells: readonly ResultCell[]): string {
    const hasNotes = columns.some(isCitationsColumn) || cells.flatMap(factsIn).some((fact) => 'type' in fact);
    return hasNotes ? '' : noteLabels(knownAmong(citedByRow(columns, cells), citations));
  }
}

function factText({ edge, ends }: EdgeCell, citations: readonly Citation[]): string {
  return ends ? plainText(cited(clauseOf(edge, ...ends), citedBy(edge)), citations) : edge.id;
}
