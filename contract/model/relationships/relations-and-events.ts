import { bodyKinds } from '../kinds.ts';
import type { RelationshipTypes } from './description.ts';

const body = bodyKinds;
const states = ['Country', 'Party', 'Organization', 'InternationalOrganization', 'Commission'] as const;

/** How countries and parties stand to each other, what happened, and where. */
export const relationsAndEvents = {
  CONVENED: {
    family: 'convening',
    lasts: false,
    from: ['Party'],
    to: ['Congress'],
    label: ['convened', 'convened by'],
    predicate: ['convened', 'was convened by'],
  },
  JOINED: {
    family: 'accession',
    lasts: false,
    from: ['Country'],
    to: body,
    label: ['joined', 'joined by'],
    predicate: ['joined', 'was joined by'],
  },
  CO_FOUNDED: {
    family: 'accession',
    lasts: false,
    from: ['Country'],
    to: body,
    label: ['co-founded', 'co-founded by'],
    predicate: ['co-founded', 'was co-founded by'],
  },
  RELATIONS_WITH: {
    family: 'relation',
    lasts: true,
    from: states,
    to: states,
    label: ['has relations with', 'has relations with'],
    predicate: ['had relations with', 'had relations with'],
  },
  NORMALIZED_RELATIONS_WITH: {
    family: 'relation',
    lasts: false,
    from: states,
    to: states,
    label: ['normalized relations with', 'normalized relations with'],
  },
  SUPPORTED: {
    family: 'relation',
    lasts: true,
    from: states,
    to: states,
    label: ['supported', 'supported by'],
    predicate: ['supported', 'was supported by'],
  },
  OPPOSED: {
    family: 'relation',
    lasts: true,
    from: states,
    to: states,
    label: ['opposed', 'opposed by'],
    predicate: ['opposed', 'was opposed by'],
  },
  MET: { family: 'participation', lasts: false, from: 'any', to: 'any', label: ['met', 'met'] },
  TOOK_PART_IN: {
    family: 'participation',
    lasts: false,
    from: 'any',
    to: ['Event', 'Congress'],
    label: ['took part in', 'participants'],
    predicate: ['took part in', 'had among those taking part'],
  },
  LED_TO: { family: 'consequence', lasts: false, from: 'any', to: 'any', label: ['led to', 'came of'] },
  LOCATED_IN: {
    family: 'location',
    lasts: false,
    from: 'any',
    to: ['Place', 'Country'],
    label: ['located in', 'location of'],
    predicate: ['was in', 'was the place of'],
  },
} as const satisfies RelationshipTypes;
