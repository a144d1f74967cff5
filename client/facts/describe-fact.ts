import type { Bounds } from '../../contract/model/time/bounds.ts';
import { holdsAt } from '../../contract/model/time/holding.ts';
import { dayBoundsOf } from '../../contract/model/time/stored.ts';
import { dateText } from '../../contract/text/dates.ts';
import { phrase } from '../../contract/text/phrase.ts';
import { type Description, describeEdge, describeNode } from '../entity/describe.ts';
import type { Fact } from './facts.ts';
import { holdStatusText } from './texts.ts';

/** The query date: as it is written, and its days. */
export interface QueryDate {
  text: string;
  days: Bounds;
}

/** What a fact says: a sentence, when, and whether it held on the query date. */
export function describeFact({ edge, who, whom, span }: Fact, queryDate: QueryDate | null): Description {
  const { title, lines } =
    edge && whom
      ? describeEdge(edge, new Map([who, whom].map((node) => [node.id, node])))
      : describeNode(who);
  if (!queryDate || !span) return { title, lines };
  const then = holdStatusText[holdsAt(dayBoundsOf(edge ?? who), queryDate.days)];
  return { title, lines: [...lines, phrase`${dateText(queryDate.text)}: ${then}`] };
}
