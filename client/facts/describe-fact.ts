import { dateText } from '../../contract/text/dates.ts';
import { phrase } from '../../contract/text/phrase.ts';
import { type Description, describeEdge, describeNode } from '../entity/describe.ts';
import type { Fact } from './facts.ts';
import { type QueryDate, statusThen } from './status-then.ts';

/** What a fact says: a sentence, when, and whether it held on the query date. */
export function describeFact(fact: Fact, queryDate: QueryDate | null): Description {
  const { edge, who, whom, span } = fact;
  const { title, lines } =
    edge && whom
      ? describeEdge(edge, new Map([who, whom].map((node) => [node.id, node])))
      : describeNode(who);
  if (!queryDate || !span) return { title, lines };
  return { title, lines: [...lines, phrase`${dateText(queryDate.text)}: ${statusThen(fact, queryDate)}`] };
}
