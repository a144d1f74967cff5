import { type ResultCell, textOfCell } from '../../../contract/text/results/cells.ts';
import { numberIn } from '../../entity/number-in.ts';
import { plain } from '../../entity/plain.ts';
import { compareKeys, keyOfText, numberOfCell, sortKeyOf } from './sort-keys.ts';

/** Which rows are wanted: by a text that any cell holds, and by what is typed over some of the columns. */
export interface RowFilter {
  readonly anywhere: string;
  /** By the position of the column in the result. */
  readonly byColumn: ReadonlyMap<number, string>;
}

export const noFilter: RowFilter = { anywhere: '', byColumn: new Map() };

export function isFiltering({ anywhere, byColumn }: RowFilter): boolean {
  return anywhere.trim() !== '' || [...byColumn.values()].some((text) => text.trim() !== '');
}

/**
 * What is typed over a column as a test of its cells: a part of their text, without regard to capitals and diacritics, or
 * a comparison such as `> 10` or `<= 1950-05`, by which what is empty or of another kind is left out.
 */
export function cellTest(typed: string): (cell: ResultCell) => boolean {
  const [, sign = '', than = ''] = /^\s*(<=|>=|<|>|=)\s*(\S.*?)\s*$/.exec(typed) ?? [];
  if (sign === '') {
    const wanted = plain(typed);
    return (cell) => plain(textOfCell(cell)).includes(wanted);
  }
  const number = numberIn(than);
  return (cell) => {
    const own = number === null ? null : numberOfCell(cell);
    const key = own ?? sortKeyOf(cell);
    const bound = own === null ? keyOfText(than) : number;
    if (key === null || bound === null || typeof key !== typeof bound) return false;
    const order = compareKeys(key, bound);
    return order === 0 ? sign.endsWith('=') : sign.startsWith(order < 0 ? '<' : '>');
  };
}
