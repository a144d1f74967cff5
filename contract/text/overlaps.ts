import { isOfFamily, roleIn } from '../model/meaning.ts';
import type { Segment, Segments } from '../model/segment.ts';
import type { Headship } from '../model/tenure.ts';
import { datedOf } from '../model/time/stored.ts';
import { dateText, periodInBrief } from './dates.ts';
import { bareName, nameOf } from './names.ts';
import { phrase } from './phrase.ts';

/** Two headships that held at once, or may have: of one body, or of one person. */
export interface Overlap {
  one: Headship;
  other: Headship;
  /** What they have in common. */
  of: 'body' | 'person';
}

/**
 * That two headships held at once.
 * @param when goes on from "at the same time"; without it, the times of both are given
 */
export function overlapText(overlap: Overlap, when: Segments | undefined): Segment[] {
  const { one, other, of } = overlap;
  const time = when ?? phrase` (${bothTimes(overlap)})`;
  return of === 'body'
    ? phrase`${bareName(one.person)} and ${bareName(other.person)} headed ${nameOf(one.body)} at the same time${time}.`
    : phrase`${bothPosts(overlap)} at the same time${time}.`;
}

/**
 * That two headships may have held at once.
 * @param isOnePassage whether one passage mentions both, rather than dates that come close
 */
export function possibleOverlapText(overlap: Overlap, isOnePassage: boolean): Segment[] {
  const { one, other, of } = overlap;
  const why = isOnePassage
    ? phrase`one passage mentions both, ${periodInBrief(datedOf(one.edge))}`
    : bothTimes(overlap);
  return of === 'body'
    ? phrase`${bareName(one.person)} and ${bareName(other.person)} may have headed ${nameOf(one.body)} at the same time: ${why}.`
    : phrase`${bothPosts(overlap)}, possibly at the same time: ${why}.`;
}

/** The days that two facts share, going on from "at the same time". */
export function sharedTimeText(from: Segments, to: Segments): Segment[] {
  return phrase`, from ${from} to ${to}`;
}

/** The same where it is one day. */
export function sharedDayText(day: string): Segment[] {
  return phrase` on ${dateText(day)}`;
}

function bothTimes({ one, other, of }: Overlap): Segment[] {
  const timeOf = ({ edge, person, body }: Headship) =>
    phrase`${of === 'body' ? bareName(person) : nameOf(body)} ${periodInBrief(datedOf(edge))}`;
  return phrase`${timeOf(one)}, ${timeOf(other)}`;
}

function bothPosts({ one, other }: Overlap): Segment[] {
  return phrase`${bareName(one.person)} was ${postOf(one)} and ${postOf(other)}`;
}

/** A post within a sentence: `head of the Foreign Liaison Commission`. */
function postOf({ edge, body }: Headship): Segment[] {
  const role = roleIn(edge);
  if (role !== undefined) return phrase`${role} (${bareName(body)})`;
  return phrase`${isOfFamily(edge, 'deputy headship') ? 'deputy head' : 'head'} of ${nameOf(body)}`;
}
