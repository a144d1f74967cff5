import { boundsOf } from '../../model/time/bounds.ts';
import { dayMoved } from '../../model/time/days.ts';
import { calendarPrecision, edtfOf } from '../../model/time/edtf/edtf-of.ts';

/**
 * The last date that is before another altogether, or the first after it, as precise as it is: before `1945` is `1944`,
 * after `1978-08` is `1978-09`. Beside a decade, century or season stands a year or a day.
 * @returns undefined where the date is open on that side
 */
export function neighbouring(date: string, by: -1 | 1): string | undefined {
  const [, plain = '', mark = ''] = /^(.*?)([~?%]?)$/.exec(date) ?? [];
  const { min, max } = boundsOf(plain);
  const edge = by === -1 ? min : max;
  if (edge === undefined) return undefined;
  const precision = calendarPrecision(plain) ?? (/-(01-01|12-31)$/.test(edge) ? 'year' : 'day');
  return edtfOf(dayMoved(edge, by), precision) + mark;
}
