import type { GraphNode } from '../model/graph.ts';
import { type RelationshipTypeName, reads, relationshipTypes } from '../model/relationship-types.ts';
import { named } from './names.ts';

interface Predicate {
  forward: string;
  backward: string;
}

/** How each type of relationship is told in a sentence, with its verb, from start to end and from end to start. */
const predicates: Record<RelationshipTypeName, Predicate> = {
  HEADED: { forward: 'headed', backward: 'was headed by' },
  DEPUTY_HEADED: { forward: 'was deputy head of', backward: 'had as a deputy head' },
  MEMBER_OF: { forward: 'was a member of', backward: 'had as a member' },
  PART_OF: { forward: 'was part of', backward: 'had as a part' },
  DIRECTED: { forward: 'directed', backward: 'was directed by' },
  FOUNDED: { forward: 'founded', backward: 'was founded by' },
  DISSOLVED: { forward: 'dissolved', backward: 'was dissolved by' },
  RENAMED_TO: { forward: 'was renamed to', backward: 'was renamed from' },
  SPLIT_INTO: { forward: 'split into', backward: 'split off from' },
  MERGED_INTO: { forward: 'merged into', backward: 'took in' },
  TRANSFERRED_TO: { forward: 'handed its work over to', backward: 'took over the work of' },
  CONVENED: { forward: 'convened', backward: 'was convened by' },
  JOINED: { forward: 'joined', backward: 'was joined by' },
  CO_FOUNDED: { forward: 'co-founded', backward: 'was co-founded by' },
  RELATIONS_WITH: { forward: 'had relations with', backward: 'had relations with' },
  NORMALIZED_RELATIONS_WITH: {
    forward: 'normalized relations with',
    backward: 'normalized relations with',
  },
  SUPPORTED: { forward: 'supported', backward: 'was supported by' },
  OPPOSED: { forward: 'opposed', backward: 'was opposed by' },
  MET: { forward: 'met', backward: 'met' },
  TOOK_PART_IN: { forward: 'took part in', backward: 'had among those taking part' },
  LED_TO: { forward: 'led to', backward: 'came of' },
  LOCATED_IN: { forward: 'was in', backward: 'was the place of' },
  ADOPTED: { forward: 'adopted', backward: 'was adopted by' },
  ISSUED: { forward: 'issued', backward: 'was issued by' },
  WROTE: { forward: 'wrote', backward: 'was written by' },
  PUBLISHED: { forward: 'published', backward: 'was published by' },
  CITES: { forward: 'cites', backward: 'is cited by' },
  ABOUT: { forward: 'is about', backward: 'is the subject of' },
  STATED: { forward: 'spoke of', backward: 'was spoken of by' },
  TASKED_WITH: { forward: 'was tasked with', backward: 'was a task of' },
  CONTRIBUTED_TO: { forward: 'contributed to', backward: 'owed something to' },
  GUIDED: { forward: 'guided', backward: 'was guided by' },
  AWARDED: { forward: 'honoured', backward: 'was honoured by' },
  MEASURED: { forward: 'was measured by', backward: 'measured' },
};

/** What to put between the two ends of a relationship to make a sentence: `Xuan Thuy` *headed* `the Commission`. */
export function predicateOf(type: string, direction: 'out' | 'in'): string {
  if (!(type in relationshipTypes)) return foreign(type, direction);
  const { forward, backward } = predicates[type as RelationshipTypeName];
  return direction === 'out' ? forward : backward;
}

/** What more of one kind of tie would be, to name a button by: `Show more that the Politburo directed`. */
export function moreOf(node: GraphNode, type: string, direction: 'out' | 'in'): string {
  if (!(type in relationshipTypes)) return `Show more: ${named(node)}, ${reads(type, direction)}`;
  return `Show more that ${named(node)} ${predicateOf(type, direction)}`;
}

/** A type of some other model says only its own name, and an arrow which way it goes. */
function foreign(type: string, direction: 'out' | 'in'): string {
  return direction === 'out' ? `→ ${reads(type, 'out')} →` : `← ${reads(type, 'out')} ←`;
}
