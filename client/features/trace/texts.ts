import type { Segment } from '../../../contract/model/segment.ts';
import type { Finding, Tenures } from '../../../contract/model/tenure.ts';
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

/** What a stretch without a known head is called. */
export function gapTitle(kind: Finding['kind']): string {
  return kind === 'deputy-in-charge' ? 'Only a deputy known' : 'Nobody known';
}

/** How long nobody is known around the query date: `Nobody known between (46 years)`. */
export function gapLine({ from, to, length }: NonNullable<Tenures['gap']>): string {
  const where = from && to ? ' between' : to ? ' before' : ' after';
  return `Nobody known${where}${length === null ? '' : ` (${length})`}`;
}
