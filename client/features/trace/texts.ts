import type { Segment } from '../../../contract/model/segment.ts';
import type { Tenures } from '../../../contract/model/tenure.ts';
import { countsText } from '../../../contract/text/counts.ts';
import { dateText } from '../../../contract/text/dates.ts';
import { counted } from '../../../contract/text/language.ts';
import { nouns } from '../../../contract/text/nouns.ts';
import { phrase } from '../../../contract/text/phrase.ts';

/** How much a trace found: `3 known heads, 1 former deputy, 4 names`; with a date, the date. */
export function summaryText(answer: Tenures, at: string | null): Segment[] {
  if (at !== null) return phrase`As of ${dateText(at)}`;
  const { shown, total, truncated } = answer;
  const cut = truncated && `; the first ${shown} of ${counted(total, nouns.tenure)}`;
  return phrase`${countsText(answer)}${cut}`;
}
