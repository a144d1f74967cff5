import type { GraphNode } from '../../contract/graph.ts';
import { dateInWords } from '../../contract/time/words.ts';
import { askedDays, useAsOf } from '../asof/as-of.ts';
import { standingOf } from '../asof/standing.ts';

/** That something did not exist on the as-of date; undefined where it did, or may have. */
export function useThenHint(node: GraphNode): string | undefined {
  const asOf = useAsOf();
  const asked = askedDays(asOf);
  if (asOf.at === null || !asked || standingOf(node, asked) !== 'no') return undefined;
  return `not as of ${dateInWords(asOf.at)}`;
}
