import type { Family, RelationshipType } from './relationships/description.ts';
import { entails } from './relationships/entailment.ts';
import { officesAndBodies } from './relationships/offices-and-bodies.ts';
import { relationsAndEvents } from './relationships/relations-and-events.ts';
import { worksAndIdeas } from './relationships/works-and-ideas.ts';

/**
 * Every type of relationship of our own model, described once: what it means, how it reads from either end, and which
 * kinds it may join. Whatever depends on the meaning of a type asks here for its family.
 */
export const relationshipTypes = { ...officesAndBodies, ...relationsAndEvents, ...worksAndIdeas } as const;

export type RelationshipTypeName = keyof typeof relationshipTypes;

export const relationshipTypeNames = Object.keys(relationshipTypes) as [
  RelationshipTypeName,
  ...RelationshipTypeName[],
];

const byName: ReadonlyMap<string, RelationshipType> = new Map(Object.entries(relationshipTypes));

/** What is known of a type; undefined for a type of some other model, whatever it is called. */
export function relationshipTypeOf(type: string): RelationshipType | undefined {
  return byName.get(type);
}

/** The types of the families, in the order in which they are described. */
export function typesOfFamily(...among: readonly Family[]): RelationshipTypeName[] {
  return relationshipTypeNames.filter((type) => among.includes(relationshipTypes[type].family));
}

/** The types whose facts prove that one of their ends existed while they held. */
export function typesEntailing(end: 'source' | 'target'): RelationshipTypeName[] {
  const described: Record<RelationshipTypeName, RelationshipType> = relationshipTypes;
  return relationshipTypeNames.filter((type) => entails(described[type], end));
}
