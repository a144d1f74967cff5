import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Segment } from '../model/segment.ts';
import { datedOf } from '../model/time/stored.ts';
import { dateText, periodInBrief } from './dates.ts';
import { plainText } from './plain-text.ts';

/** When a fact held or an entity lasted, in brief; in another model's dates, which we cannot read, as they stand. */
export function whenText(fact: GraphEdge | GraphNode): Segment[] {
  return periodInBrief(datedOf(fact));
}

/** The same without segments. */
export function whenInBrief(fact: GraphEdge | GraphNode): string {
  return plainText(whenText(fact));
}

/** One side of a date that may be a range: the last of `195X/197X` is `the 1970s`. */
export function sideText(text: string, side: 'first' | 'last'): Segment {
  const parts = text
    .replace(/^\[|\]$/g, '')
    .split(/\.\.|\/|,/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const chosen = side === 'first' ? parts[0] : parts.at(-1);
  return dateText(chosen ?? text);
}
