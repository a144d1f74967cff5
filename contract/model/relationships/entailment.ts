import type { Family } from './description.ts';

/** Which ends of a fact must exist while it holds. */
export const entailedEnds = ['both', 'source', 'target', 'none'] as const;

export type EntailedEnds = (typeof entailedEnds)[number];

/** Which ends the facts of a family prove to exist, unless a type says otherwise. */
const endsOfFamily: Readonly<Record<Family, EntailedEnds>> = {
  headship: 'both',
  'deputy headship': 'both',
  membership: 'both',
  'part of': 'both',
  direction: 'both',
  // Who founds or dissolves acts, and what is founded or dissolved is there on that day.
  founding: 'both',
  // The earlier stage lasted to that day, the later one is there from it.
  succession: 'both',
  convening: 'both',
  accession: 'both',
  relation: 'both',
  participation: 'both',
  // A cause may be long over when it tells, and what comes of it may come late.
  consequence: 'none',
  // What was somewhere was there; a place may be called by a name that it had not yet.
  location: 'source',
  // Who writes, adopts, issues or publishes acts, and the work is there when that is done.
  authorship: 'both',
  // A work that cites or deals with something is there; what it deals with may be long gone.
  reference: 'source',
  // Who states something acts; an idea is not proven by being mentioned.
  statement: 'source',
  // A legacy contributes when who left it is gone, and to what is still to come.
  contribution: 'none',
  // A figure may be counted of what is over.
  measure: 'none',
};

/** Whether a fact proves that one of its ends existed while it held. */
export function entails(
  { family, ends = endsOfFamily[family] }: { family: Family; ends?: EntailedEnds | undefined },
  end: 'source' | 'target',
): boolean {
  return ends === 'both' || ends === end;
}
