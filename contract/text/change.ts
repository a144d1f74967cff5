import type { GraphEdge, GraphNode } from '../model/graph.ts';
import type { Kind } from '../model/kinds.ts';
import { directionFrom, kindOf, lasts } from '../model/meaning.ts';
import type { Segment } from '../model/segment.ts';
import { nameOf } from './names.ts';
import { phrase } from './phrase.ts';
import { predicateOf } from './predicates.ts';

/** What happened to an entity or a fact: it began, ended, happened at once, or was attested. */
export type ChangeMoment = 'start' | 'end' | 'at' | 'attested';

/** How the beginning, the end, and the day of what happened at once are said of each kind. */
const verbs: Partial<Record<Kind, Partial<Record<ChangeMoment, string>>>> = {
  Person: { start: 'was born', end: 'died' },
  Event: { at: 'took place' },
  Congress: { at: 'was held', start: 'opened', end: 'closed' },
  Document: { at: 'is of this date' },
};
const otherwise: Record<ChangeMoment, string> = {
  start: 'began',
  end: 'ended',
  at: 'was there',
  attested: 'is attested',
};

/** What became of an entity, without its date: `the Foreign Liaison Commission ended`. */
export function entityChange(node: GraphNode, moment: ChangeMoment): Segment[] {
  const kind = kindOf(node);
  return phrase`${nameOf(node)} ${(kind && verbs[kind]?.[moment]) ?? otherwise[moment]}`;
}

/** What became of a fact, without its date: `Vietnam joined ASEAN`, `An headed the Board, from then on`. */
export function factChange(
  edge: GraphEdge,
  source: GraphNode,
  target: GraphNode,
  moment: ChangeMoment,
): Segment[] {
  const predicate = predicateOf(edge, directionFrom(edge, source.id));
  const clause = phrase`${nameOf(source)} ${predicate} ${nameOf(target)}`;
  if (moment === 'end') return phrase`${clause}, until then`;
  return moment === 'start' && lasts(edge) ? phrase`${clause}, from then on` : clause;
}
