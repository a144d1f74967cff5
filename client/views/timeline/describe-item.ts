import { capitalized, phrase } from '../../../contract/text/phrase.ts';
import type { Description } from '../../entity/describe.ts';
import { describeFact } from '../../facts/describe-fact.ts';
import type { QueryDate } from '../../facts/status-then.ts';
import type { TimelineItem } from './walk.ts';

/** As many of what stands behind a number are named. */
const maxNamed = 4;

/** What something in the drawing says: a sentence, when, and whether it held on the query date. */
export function describeItem(item: TimelineItem, queryDate: QueryDate | null): Description {
  if (item.form === 'note') return { title: [capitalized(item.note.label)], lines: [item.note.segments] };
  if (item.form !== 'more') return describeFact(item.fact, queryDate);
  const titles = item.marks.map(({ fact }) => describeFact(fact, null).title);
  return {
    title: phrase`${titles.length} more at about this time`,
    lines: [...titles.slice(0, maxNamed), ...(titles.length > maxNamed ? [['…']] : [])],
  };
}
