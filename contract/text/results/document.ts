import type { Segment } from '../../model/segment.ts';
import type { TextDocument } from '../document.ts';
import { counted } from '../language.ts';
import { nouns } from '../nouns.ts';
import { cited, phrase } from '../phrase.ts';
import { isCitationsColumn } from '../references.ts';
import { cellReader, type ResultCell, textOfCell } from './cells.ts';
import type { ResultRows } from './result-rows.ts';
import { citedByRow } from './sources.ts';

/** Goes on from the number of rows where there are more than an answer may have. */
const cutOff = 'more rows not shown';

/**
 * The answer to a saved query as a text: one row a line, each cell after the name of its column; passages become its
 * footnotes.
 */
export function documentOfResult(title: string, result: ResultRows): TextDocument {
  const { columns, rows, graph, citations, summary } = result;
  const read = cellReader(graph);
  const known = new Set(citations.map(({ id }) => id));
  return {
    title,
    about: [phrase`${counted(summary.shown, nouns.row)}${summary.truncated && `, ${cutOff}`}.`],
    sections: [{ heading: null, lines: rows.map((row) => lineOf(row.map(read))) }],
    citations,
  };

  function lineOf(cells: readonly ResultCell[]): Segment[] {
    const texts = cells.flatMap((cell, index) => {
      const column = columns[index] ?? '';
      const text = textOfCell(cell);
      if (isCitationsColumn(column) || text === '') return [];
      return index === 0 ? [text] : [`${column}: ${text}`];
    });
    return cited(
      [texts.join('; ')],
      citedByRow(columns, cells).filter((id) => known.has(id)),
    );
  }
}
