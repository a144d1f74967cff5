import type { Segment } from '../../../contract/model/segment.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { formatNumber } from '../../../contract/text/language.ts';
import { phrase } from '../../../contract/text/phrase.ts';
import { notThen } from '../../workspace/texts.ts';

interface Hub {
  /** Relationships that the canvas does not hold. */
  left: number;
  /** Those that the as-of date leaves out. */
  leftOut: number;
  /** The as-of date; null for any time. */
  at: string | null;
}

/** How many relationships of a hub there are to add. */
export function hubText({ left, leftOut, at }: Hub): Segment[] {
  const date = at !== null && phrase`, as of ${dateText(at)},`;
  return phrase`${left} of them${date} are not on the canvas yet.${leftOut > 0 && ` ${notThen(leftOut)}`}`;
}

/** Names the dialog about what is expanded: `Expand Vietnam`, `Expand Vietnam and Laos`, `Expand 7 selected`. */
export function expandTitle(names: readonly string[]): string {
  return names.length <= 2
    ? `Expand ${names.join(' and ')}`
    : `Expand ${formatNumber(names.length)} selected`;
}

export function titleOfHub(name: string): string {
  return `${name} has many relationships`;
}
