import { boundsOf } from '../../model/time/bounds.ts';

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
  const day = new Date(`${edge}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, lengthOf(plain, edge)) + mark;
}

function lengthOf(plain: string, edge: string): number {
  if (/^\d{4}(-(0\d|1[0-2])(-\d{2})?)?$/.test(plain)) return plain.length;
  return /-(01-01|12-31)$/.test(edge) ? 4 : 10;
}
