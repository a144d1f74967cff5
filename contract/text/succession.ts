import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { readsAsMeant, successionForm, wordingOf } from '../model/meaning.ts';
import type { SuccessionForm } from '../model/relationships/description.ts';

import { isKnownOrder } from '../model/time/order-of-names.ts';

/**
 * How a stage of a body goes on with the one that it came of, or that came of it: `renamed from`. A name that is not
 * known to be the earlier is only another: `also called`.
 * @param direction `in` from the later stage, `out` from the earlier
 */
export function wordsOfSuccession(
  edge: GraphEdge,
  { source, target }: { source: GraphNode; target: GraphNode },
  direction: 'in' | 'out',
): string {
  const isOrdered = successionForm(edge) !== 'renaming' || isKnownOrder(edge, source, target);
  if (!isOrdered) return 'also called';
  const form = successionForm(edge);
  if (wordingOf(edge) || !form) return readsAsMeant(edge, direction);
  return plainWords[form][direction === 'out' ? 0 : 1];
}

/** Where nobody has said how a type of another model reads. */
const plainWords: Readonly<Record<SuccessionForm, readonly [string, string]>> = {
  renaming: ['renamed to', 'renamed from'],
  merger: ['merged into', 'merged from'],
  split: ['split into', 'split from'],
  transfer: ['handed over to', 'took over from'],
};
