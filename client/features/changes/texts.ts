import type { Changes } from '../../../contract/api/routes/changes.ts';
import type { Segment } from '../../../contract/model/segment.ts';
import { dateText, describeDate } from '../../../contract/text/dates.ts';
import { counted, formatNumber } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { phrase } from '../../../contract/text/phrase.ts';

export function titleOfChanges(since: string, until: string): string {
  return `Changes between ${describeDate(since)} and ${describeDate(until)}`;
}

/** How many there are, and how many of them are shown: `200 of 1,204 changes.` */
export function countOfChanges({ shown, total }: Pick<Changes, 'shown' | 'total'>): Segment[] {
  return phrase`${shown < total && phrase`${shown} of `}${counted(total, nouns.change)}.`;
}

/** The same where there is little room. */
export function shownOf({ shown, total, truncated }: Pick<Changes, 'shown' | 'total' | 'truncated'>): string {
  return truncated ? `${formatNumber(shown)} of ${formatNumber(total)}` : counted(total, nouns.change);
}

/** That the second date lies before the first, so that nothing can have changed. */
export function backwardsText(since: string, until: string): Segment[] {
  return phrase`${dateText(until)} is before ${dateText(since)}.`;
}
