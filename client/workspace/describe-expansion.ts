import { describeDate } from '../../contract/text/dates.ts';

interface Expanded {
  /** Neighbours that came, and all that would, the picture’s own left out. */
  shown: number;
  total: number;
  /** Neighbours that the date leaves out. */
  leftOut: number;
  /** Whether anything came that the picture did not hold. */
  added: boolean;
}

/**
 * What an expansion brought, what is left, and what the date leaves out.
 * @param at the as-of date, as EDTF; null for any time
 */
export function describeExpansion(
  name: string,
  { shown, total, leftOut, added }: Expanded,
  at: string | null,
): string {
  const then = at === null ? '' : ` as of ${describeDate(at)}`;
  const left = total - shown;
  const others =
    leftOut === 0 ? '' : ` ${leftOut} ${leftOut === 1 ? 'other' : 'others'} did not hold on this date.`;
  if (added && left > 0) return `Added ${shown} of ${total} neighbours of ${name}${then}.${others}`;
  if (added) return `Added all remaining neighbours of ${name}${then}.${others}`;
  if (leftOut > 0) return `${name} has no more neighbours${then}.${others}`;
  return `All neighbours of ${name}${then} are already on the canvas.`;
}
