import { bodyKinds, type Kind } from './kinds.ts';

interface RelationshipType {
  /** Read from start to end: "Xuan Thuy *headed* the Commission". */
  forward: string;
  /** Read from end to start: "the Commission *was headed by* Xuan Thuy". */
  backward: string;
  from: readonly Kind[] | 'any';
  to: readonly Kind[] | 'any';
}

const body = bodyKinds;
const states = ['Country', 'Party', 'Organization', 'InternationalOrganization', 'Commission'] as const;

/** Every type of relationship, how it reads from either end, and which kinds it may join. */
export const relationshipTypes = {
  HEADED: { forward: 'headed', backward: 'headed by', from: ['Person'], to: body },
  DEPUTY_HEADED: { forward: 'deputy head of', backward: 'had as deputy head', from: ['Person'], to: body },
  MEMBER_OF: { forward: 'member of', backward: 'has member', from: ['Person'], to: body },
  PART_OF: { forward: 'part of', backward: 'has part', from: body, to: body },
  DIRECTED: { forward: 'directed', backward: 'directed by', from: body, to: body },
  FOUNDED: { forward: 'founded', backward: 'founded by', from: 'any', to: body },
  DISSOLVED: { forward: 'dissolved', backward: 'dissolved by', from: 'any', to: body },
  RENAMED_TO: { forward: 'renamed to', backward: 'renamed from', from: body, to: body },
  SPLIT_INTO: { forward: 'split into', backward: 'split off from', from: body, to: body },
  MERGED_INTO: { forward: 'merged into', backward: 'took in', from: body, to: body },
  TRANSFERRED_TO: { forward: 'transferred to', backward: 'received from', from: body, to: body },
  CONVENED: { forward: 'convened', backward: 'convened by', from: ['Party'], to: ['Congress'] },
  JOINED: { forward: 'joined', backward: 'joined by', from: ['Country'], to: body },
  CO_FOUNDED: { forward: 'co-founded', backward: 'co-founded by', from: ['Country'], to: body },
  RELATIONS_WITH: { forward: 'has relations with', backward: 'has relations with', from: states, to: states },
  NORMALIZED_RELATIONS_WITH: {
    forward: 'normalized relations with',
    backward: 'normalized relations with',
    from: states,
    to: states,
  },
  SUPPORTED: { forward: 'supported', backward: 'supported by', from: states, to: states },
  OPPOSED: { forward: 'opposed', backward: 'opposed by', from: states, to: states },
  MET: { forward: 'met', backward: 'met', from: 'any', to: 'any' },
  TOOK_PART_IN: {
    forward: 'took part in',
    backward: 'participants',
    from: 'any',
    to: ['Event', 'Congress'],
  },
  LED_TO: { forward: 'led to', backward: 'came of', from: 'any', to: 'any' },
  LOCATED_IN: { forward: 'located in', backward: 'location of', from: 'any', to: ['Place', 'Country'] },
  ADOPTED: { forward: 'adopted', backward: 'adopted by', from: 'any', to: ['Document', 'Concept'] },
  ISSUED: { forward: 'issued', backward: 'issued by', from: 'any', to: ['Document'] },
  WROTE: { forward: 'wrote', backward: 'written by', from: 'any', to: ['Document'] },
  PUBLISHED: { forward: 'published', backward: 'published by', from: body, to: ['Document'] },
  CITES: { forward: 'cites', backward: 'cited by', from: ['Document'], to: ['Document'] },
  ABOUT: { forward: 'is about', backward: 'subject of', from: ['Document', 'Event'], to: 'any' },
  STATED: { forward: 'stated', backward: 'stated by', from: 'any', to: ['Concept'] },
  TASKED_WITH: { forward: 'tasked with', backward: 'task of', from: body, to: 'any' },
  CONTRIBUTED_TO: { forward: 'contributed to', backward: 'contributions by', from: 'any', to: 'any' },
  GUIDED: { forward: 'guided', backward: 'guided by', from: 'any', to: 'any' },
  AWARDED: { forward: 'honoured', backward: 'honoured by', from: 'any', to: 'any' },
  MEASURED: { forward: 'measured by', backward: 'measure of', from: 'any', to: ['Statistic'] },
} as const satisfies Record<string, RelationshipType>;

export type RelationshipTypeName = keyof typeof relationshipTypes;

export const relationshipTypeNames = Object.keys(relationshipTypes) as [
  RelationshipTypeName,
  ...RelationshipTypeName[],
];

/** How a relationship reads from one of its ends; a type of some other model reads as its own name. */
export function reads(type: string, direction: 'out' | 'in'): string {
  const known: RelationshipType | undefined = relationshipTypes[type as RelationshipTypeName];
  if (known) return direction === 'out' ? known.forward : known.backward;
  const words = type.toLowerCase().replaceAll('_', ' ');
  return direction === 'out' ? words : `${words} (from)`;
}
