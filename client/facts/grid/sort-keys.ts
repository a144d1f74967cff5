import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { momentOf } from '../../../contract/model/time/days.ts';
import { isEdtf } from '../../../contract/model/time/edtf/is-edtf.ts';
import { type ResultCell, textOfCell } from '../../../contract/text/results/cells.ts';
import { numberIn } from '../../entity/number-in.ts';

/** What a cell is sorted by; null where it is empty. */
export type SortKey = number | string | null;

/** Numbers by size, dates by the first day that they can mean, relationships by type and start, all else by its letters. */
export function sortKeyOf(cell: ResultCell): SortKey {
  if (cell.kind === 'edge') {
    const { type, properties, time } = cell.edge;
    return `${type} ${time?.startMin ?? properties.startMin ?? ''}`;
  }
  if (cell.kind !== 'value') return textOfCell(cell) || null;
  if (typeof cell.value === 'number') return cell.value;
  return cell.value === null || cell.value === '' ? null : keyOfText(String(cell.value));
}

/** The number that a cell holds, also as text; null where it holds none. */
export function numberOfCell(cell: ResultCell): number | null {
  return cell.kind === 'value' ? numberIn(cell.value) : null;
}

/** A text as it is typed into a filter or stands in a cell: a date by its day. */
export function keyOfText(text: string): number | string {
  if (!mayBeDate.test(text) || !isEdtf(text)) return text;
  const { min, max } = boundsOf(text);
  const day = min ?? max;
  return day === undefined ? text : momentOf(day);
}

const mayBeDate = /^[[{\d./?~%XY-].*[\dX]{3}/;

const collator = new Intl.Collator('en', { numeric: true });

/** Numbers before texts, and texts by their letters; what is empty last. */
export function compareKeys(one: SortKey, other: SortKey): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other);
  return typeof one === 'number' ? -1 : 1;
}
