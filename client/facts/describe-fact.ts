import type { Bounds } from '../../contract/model/time/bounds.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../contract/model/time/stored.ts';
import { describeDate } from '../../contract/text/dates.ts';
import { capitalized } from '../../contract/text/names.ts';
import { type Description, describeEdge, describeNode } from '../entity/describe.ts';
import type { Item } from '../views/timeline/walk.ts';
import type { Fact } from './facts.ts';
import type { Note } from './notes.ts';

/** The date that is asked about: as it is written, and its days. */
export interface DescribedFact {
  text: string;
  days: Bounds;
}

const told = { certain: 'certain', possible: 'possible', no: 'not then' } as const;

/** What something in the drawing says, in words: a sentence, when, and whether it held on the date asked about. */
export function describeFact(item: Item, asked: DescribedFact | null): Description {
  if (item.form === 'note') return tellNote(item.note);
  if (item.form !== 'more') return selectFact(item.fact, asked);
  const titles = item.marks.map(({ fact }) => selectFact(fact, null).title);
  return {
    title: `${titles.length} more at about this time`,
    lines: [...titles.slice(0, 4), ...(titles.length > 4 ? ['…'] : [])],
  };
}

function tellNote({ label, sentence }: Note): Description {
  return { title: capitalized(label), lines: [sentence] };
}

export function selectFact({ edge, who, whom, span }: Fact, asked: DescribedFact | null): Description {
  const { title, lines } =
    edge && whom
      ? describeEdge(edge, new Map([who, whom].map((node) => [node.id, node])))
      : describeNode(who);
  if (!asked || !span) return { title, lines };
  const then = told[holdsAt(dayBoundsOf(edge ?? who), asked.days)];
  return { title, lines: [...lines, `${describeDate(asked.text)}: ${then}`] };
}
