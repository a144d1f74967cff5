import type { Segment } from '../../contract/model/segment.ts';
import type { Finding } from '../../contract/model/tenure.ts';
import type { HoldStatus } from '../../contract/model/time/holding.ts';
import { counted } from '../../contract/text/language.ts';
import { lengthText } from '../../contract/text/length.ts';
import { nouns } from '../../contract/text/nouns.ts';
import { phrase } from '../../contract/text/phrase.ts';

/** Whether something held on the query date. */
export const holdStatusText: Record<HoldStatus, string> = {
  certain: 'certain',
  possible: 'possible',
  no: 'not on this date',
};

/** A finding in a few words; null for one that concerns no stretch of time. */
export function labelOfFinding({ kind, body, days }: Finding): string | null {
  if (kind === 'gap') return `No head known${days ? `, ${lengthText(days.from, days.to)}` : ''}`;
  if (kind === 'deputy-in-charge') return 'Only a deputy known';
  if (kind === 'outside-life') return 'Outside the body’s dates';
  if (kind !== 'overlap') return null;
  return `Two ${body ? 'heads' : 'posts'} ${days ? 'overlap' : 'may overlap'}`;
}

export function countOfFacts(count: number): Segment[] {
  return phrase`${counted(count, nouns.fact)}.`;
}
