import type { Segment } from '../../../contract/model/segment.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { phrase } from '../../../contract/text/phrase.ts';

/** How much a trace found: `200 of 1,204 tenures in 3 stages`; with a date, the date. */
export function summaryText({ stages, shown, total, truncated }: Tenures, at: string | null): Segment[] {
  if (at !== null) return phrase`As of ${dateText(at)}`;
  const where = stages.length > 1 && ` in ${counted(stages.length, nouns.stage)}`;
  return phrase`${truncated && phrase`${shown} of `}${counted(total, nouns.tenure)}${where}`;
}
