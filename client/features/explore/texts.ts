import type { Segment } from '../../../contract/model/segment.ts';
import { dateText } from '../../../contract/text/dates.ts';
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

export function titleOfHub(name: string): string {
  return `${name} has many relationships`;
}
