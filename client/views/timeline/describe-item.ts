import { capitalized } from '../../../contract/text/phrase.ts';
import type { Description } from '../../entity/describe.ts';
import { describeFact, type QueryDate } from '../../facts/describe-fact.ts';
import type { Note } from '../../facts/notes.ts';
import type { TimelineItem } from './walk.ts';

/** What something in the drawing says, in words: a sentence, when, and whether it held on the date asked about. */
export function describeItem(item: TimelineItem, asked: QueryDate | null): Description {
  if (item.form === 'note') return describeNote(item.note);
  if (item.form !== 'more') return describeFact(item.fact, asked);
  const titles = item.marks.map(({ fact }) => describeFact(fact, null).title);
  return {
    title: `${titles.length} more at about this time`,
    lines: [...titles.slice(0, 4), ...(titles.length > 4 ? ['…'] : [])],
  };
}

function describeNote({ label, sentence }: Note): Description {
  return { title: capitalized(label), lines: [sentence] };
}
