import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { DateFormatError } from '../model/time/bounds.ts';
import type { Dated } from '../model/time/holding.ts';
import { datedOf } from '../model/time/stored.ts';
import { describeDate, describePeriod } from './dates.ts';

/** When something held, short enough to stand in brackets: `seen on 3 August 1978`. Empty where nothing is known. */
export function inBrief(dated: Dated): string {
  return describePeriod(dated).replace(', start and end not known', '');
}

/** The same for a fact or an entity; in another model's dates, which we cannot read, as they stand. */
export function whenInBrief(fact: GraphEdge | GraphNode): string {
  const dated = datedOf(fact);
  try {
    return inBrief(dated);
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    return [...new Set(Object.values(dated))].join(' – ');
  }
}

/** One side of a date that may be a range, in words: the last of `195X/197X` is `the 1970s`. */
export function describeSide(text: string, side: 'first' | 'last'): string {
  const parts = text
    .replace(/^\[|\]$/g, '')
    .split(/\.\.|\/|,/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const chosen = side === 'first' ? parts[0] : parts.at(-1);
  return describeDate(chosen ?? text);
}
