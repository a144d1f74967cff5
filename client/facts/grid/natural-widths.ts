import { describeDate } from '../../../contract/text/dates.ts';
import { type ResultCell, textOfCell } from '../../../contract/text/results/cells.ts';
import { headingOf } from './heading.ts';
import type { ResultCells } from './result-cells.ts';

/** So many rows are measured: the first are like the others. */
const sample = 60;
/** In pixels: a letter on the average, and what stands beside the letters. */
const [letter, beside, besideHeading] = [7, 26, 54];
const [least, most] = [72, 340];

/** How wide the cells of each column are, in pixels, as near as their letters say. */
export function naturalWidths(cells: ResultCells): number[] {
  const rows = Math.min(sample, cells.rowCount);
  return cells.columns.map((column, at) => {
    const heading = headingOf(column).length * letter + besideHeading;
    const longest = Array.from({ length: rows }, (_, row) => lettersOf(cells.cell(row, at)));
    const widest = Math.max(0, ...longest) * letter + beside;
    return Math.round(Math.min(most, Math.max(least, heading, widest)));
  });
}

/** As many as are drawn: dates in words, each part of a list on a line, and the larger ones of a name for more than they are. */
function lettersOf(cell: ResultCell): number {
  switch (cell.kind) {
    case 'node':
      return cell.node.name.length * 1.15;
    case 'list':
      return Math.max(0, ...cell.cells.slice(0, sample).map(lettersOf));
    case 'map':
      return Math.max(0, ...cell.entries.map(([name, each]) => name.length + 2 + lettersOf(each)));
    case 'value':
      return typeof cell.value === 'string' ? spread(describeDate(cell.value)) : String(cell.value).length;
    case 'edge':
      return spread(textOfCell(cell));
  }
}

/** How many letters of average width a text takes: capitals, as the types of another model have them, take more. */
function spread(text: string): number {
  return text.length + (text.match(/[A-Z_@]/g)?.length ?? 0) * 0.35;
}
