import type { Family, RelationshipType, SuccessionForm } from './relationships/description.ts';
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

/** Whether a type is of one of the families. */
export function isOfFamily(type: string, ...among: readonly Family[]): boolean {
  const family = relationshipTypeOf(type)?.family;
  return family !== undefined && among.includes(family);
}

/** The types of the families, in the order in which they are described. */
export function typesOfFamily(...among: readonly Family[]): RelationshipTypeName[] {
  return relationshipTypeNames.filter((type) => isOfFamily(type, ...among));
}

/** The types whose facts prove that one of their ends existed while they held. */
export function typesEntailing(end: 'source' | 'target'): RelationshipTypeName[] {
  const described: Record<RelationshipTypeName, RelationshipType> = relationshipTypes;
  return relationshipTypeNames.filter((type) => entails(described[type], end));
}

/** How one stage becomes another by a relationship of this type; undefined where it is no succession. */
export function successionForm(type: string): SuccessionForm | undefined {
  return relationshipTypeOf(type)?.form;
}

/** How a relationship reads from one of its ends; a type of some other model is shown as it is stored. */
export function reads(type: string, direction: 'out' | 'in'): string {
  const known = relationshipTypeOf(type);
  if (known) return known.label[direction === 'out' ? 0 : 1];
  return direction === 'out' ? type : `${type} (from)`;
}
