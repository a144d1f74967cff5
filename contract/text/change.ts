import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { type Kind, kindOf } from '../model/kinds.ts';
import { relationshipTypeOf } from '../model/relationship-types.ts';
import { named } from './names.ts';
import { predicateOf } from './predicates.ts';

/** What happened to an entity or a fact: it began, ended, happened at once, or was seen to hold. */
export type ChangeMoment = 'start' | 'end' | 'at' | 'seen';

/** How the beginning, the end, and the day of what happened at once are told of each kind. */
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
  seen: 'is seen',
};

/** What became of an entity, without its date: `the Foreign Liaison Commission ended`. */
export function entityChange(node: GraphNode, moment: ChangeMoment): string {
  const kind = kindOf(node.labels);
  return `${named(node)} ${(kind && verbs[kind]?.[moment]) ?? otherwise[moment]}`;
}

/** What became of a fact, without its date: `Vietnam joined ASEAN`, `An headed the Board, from then on`. */
export function factChange(
  edge: GraphEdge,
  source: GraphNode,
  target: GraphNode,
  moment: ChangeMoment,
): string {
  const told = `${named(source)} ${predicateOf(edge.type, 'out')} ${named(target)}`;
  if (moment === 'end') return `${told}, until then`;
  return moment === 'start' && relationshipTypeOf(edge.type)?.lasts ? `${told}, from then on` : told;
}
