import type { GraphNode } from '../model/graph.ts';
import { playsRole, roleIn } from '../model/meaning.ts';
import type { Segment, Segments } from '../model/segment.ts';
import type { Headship } from '../model/tenure.ts';
import { datedOf } from '../model/time/stored.ts';
import { periodText } from './dates.ts';
import { listOf } from './language.ts';
import { bareName, listed, nameOf } from './names.ts';
import { joined, phrase, sentenceCase } from './phrase.ts';

/** The time between what is known before and after it, or up to or from one of them, with its length. */
export interface GapTime {
  /** Null where nothing is known on that side. */
  before: Segments | null;
  after: Segments | null;
  /** `46 years`; null where it is not known. */
  length: string | null;
}

/** The time as precise as the sources: `between May 1958 and January 1973`. */
export function stretchText({ before, after }: Omit<GapTime, 'length'>): Segment[] {
  if (before && after) return phrase`between ${before} and ${after}`;
  if (after) return phrase`before ${after}`;
  return before ? phrase`after ${before}` : phrase`at any time`;
}

function timeText({ length, ...time }: GapTime): Segment[] {
  return phrase`${stretchText(time)}${length !== null && ` (${length})`}`;
}

/** The beginning or the end of a body, as one side of a stretch of time; in some models people are headed too. */
export function lifeEndText(body: GraphNode, what: 'beginning' | 'end', date: Segment): Segment[] {
  if (!playsRole(body, 'person')) return phrase`its ${what} (${date})`;
  return phrase`their ${what === 'beginning' ? 'start' : 'end'} (${date})`;
}

/** Who is named with a gap. */
interface GapPeople {
  /** Who may have been head then, as far as the sources tell. */
  conceivable: readonly GraphNode[];
  /** Who is known both before and after it. */
  around: GraphNode | null;
}

/**
 * That no head is known for a time, `Nobody is known to have headed the Commission between 1978 and 2024 (46 years)`.
 * @param bodies the names that the body bore then
 */
export function gapText(
  bodies: readonly GraphNode[],
  time: GapTime,
  { conceivable, around }: GapPeople,
): Segment[] {
  const people = [
    around && phrase`${bareName(around)} is known before and after`,
    conceivable.length > 0 && phrase`${listed(conceivable.map((person) => [bareName(person)]))} may have`,
  ];
  return phrase`${joined([phrase`Nobody is known to have headed ${namesOf(bodies)} ${timeText(time)}`, ...people], '; ')}.`;
}

/** @param standIns deputies and acting heads, who were in charge then */
export function standInsText(
  bodies: readonly GraphNode[],
  time: GapTime,
  standIns: readonly Headship[],
): Segment[] {
  return phrase`${sentenceCase(timeText(time))} no head of ${namesOf(bodies)} is known, only ${posts(standIns)}.`;
}

function namesOf(bodies: readonly GraphNode[]): Segment[] {
  return listOf(bodies.map(nameOf), 'or');
}

/**
 * That no head of a body is known at any time.
 * @param length of its life; null where that is not known
 */
export function headlessText(body: GraphNode, length: string | null): Segment[] {
  const life = joined([periodText(datedOf(body)), length], '; ');
  return phrase`Nobody is known to have headed ${nameOf(body)}${life.length > 0 && phrase` (${life})`}.`;
}

/** That only deputies and acting heads of a body are known. */
export function onlyStandInsText(body: GraphNode, standIns: readonly Headship[]): Segment[] {
  return phrase`No head of ${nameOf(body)} is known, only ${posts(standIns)}.`;
}

function posts(headships: readonly Headship[]): Segment[] {
  return listed(
    headships.map(({ edge, person, rank }) => {
      const role = roleIn(edge) ?? (rank === 'acting' ? 'acting head' : 'deputy head');
      return phrase`${bareName(person)} (${role})`;
    }),
  );
}
