import type { Result } from '../../../contract/api/routes/queries.ts';
import type { Citation } from '../../../contract/model/citation.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import type { TextDocument } from '../../../contract/text/document.ts';
import { cited } from '../../../contract/text/phrase.ts';
import { citedBy, isCitationsColumn, referencesOf } from '../../../contract/text/references.ts';
import type { Table } from '../../../contract/text/table.ts';
import type { ExportPayload } from '../../export/payload.ts';
import { cellReader, type ResultCell, textOfCell } from './cells.ts';
import { countOfRows } from './texts.ts';

/** The answer to a saved query, to be exported. */
export function resultPayload(title: string, result: Result): ExportPayload {
  return {
    title,
    answer: result,
    ...(result.graph.nodes.length > 0 && {
      graph: () => ({ ...result.graph, citations: result.citations }),
    }),
    table: () => tableOf(result),
    document: () => documentOf(title, result),
  };
}

/** The passages of a row are in the columns that list them, else in one of their own. */
function tableOf({ columns, rows, graph, citations }: Result): Table {
  const read = cellReader(graph);
  const listed = columns.some(isCitationsColumn);
  return {
    columns: [
      ...columns.map((column) => (isCitationsColumn(column) ? 'sources' : column)),
      ...(listed ? [] : ['sources']),
    ],
    rows: rows.map((row) => {
      const cells = row.map(read);
      const texts = cells.map((cell, index) =>
        isCitationsColumn(columns[index] ?? '')
          ? referencesOf(passagesOf(cell), citations)
          : textOfCell(cell),
      );
      return listed ? texts : [...texts, referencesOf(citedIn(columns, cells), citations)];
    }),
  };
}

/** One row a line, each cell after the name of its column; passages become its footnotes. */
function documentOf(title: string, { columns, rows, graph, citations, summary }: Result): TextDocument {
  const read = cellReader(graph);
  const lines = rows.map((row) => lineOf(columns, row.map(read), citations));
  return {
    title,
    about: [countOfRows(summary)],
    sections: [{ heading: null, lines }],
    citations,
  };
}

function lineOf(
  columns: readonly string[],
  cells: readonly ResultCell[],
  citations: readonly Citation[],
): Segment[] {
  const texts = cells.flatMap((cell, index) => {
    const column = columns[index] ?? '';
    const text = textOfCell(cell);
    if (isCitationsColumn(column) || text === '') return [];
    return index === 0 ? [text] : [`${column}: ${text}`];
  });
  const known = new Set(citations.map(({ id }) => id));
  return cited(
    [texts.join('; ')],
    citedIn(columns, cells).filter((id) => known.has(id)),
  );
}

/** Ids of the passages that a row rests on, each once: those of its relationships, and those that it lists. */
function citedIn(columns: readonly string[], cells: readonly ResultCell[]): string[] {
  const cited = cells.flatMap((cell, index) => {
    if (cell.kind === 'edge') return citedBy(cell.edge);
    return isCitationsColumn(columns[index] ?? '') ? passagesOf(cell) : [];
  });
  return [...new Set(cited)];
}

function passagesOf(cell: ResultCell): string[] {
  return cell.kind === 'list' ? cell.cells.map(textOfCell) : [];
}
