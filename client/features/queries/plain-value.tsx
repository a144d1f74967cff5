import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { DateText } from '../../entity/text-segments.tsx';

/** A plain value of a cell; a date is written in words, with its exact form in reach of the pointer. */
export function PlainValue({ value }: { value: string | number | boolean | null }) {
  if (value === null || value === '') return <span className="soft">–</span>;
  if (typeof value !== 'string' || !isDate(value)) return String(value);
  return (
    <span className="cell-date" title={value}>
      <DateText date={value} />
    </span>
  );
}

/** Whether a text is more than a bare number and reads as a date. */
function isDate(text: string): boolean {
  if (!/^[[\]\d\-X~?%./, ]{5,}$/.test(text) || !/[\dX]{4}/.test(text)) return false;
  try {
    boundsOf(text);
    return true;
  } catch {
    return false;
  }
}
