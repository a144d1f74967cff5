import { bodyKinds } from '../kinds.ts';
import type { RelationshipTypes } from './description.ts';

/** Who wrote and said what, what it is about, and what somebody gave or measured. */
export const worksAndIdeas = {
  ADOPTED: {
    family: 'authorship',
    lasts: false,
    from: 'any',
    to: ['Document', 'Concept'],
    label: ['adopted', 'adopted by'],
    predicate: ['adopted', 'was adopted by'],
  },
  ISSUED: {
    family: 'authorship',
    lasts: false,
    from: 'any',
    to: ['Document'],
    label: ['issued', 'issued by'],
    predicate: ['issued', 'was issued by'],
  },
  WROTE: {
    family: 'authorship',
    lasts: false,
    from: 'any',
    to: ['Document'],
    label: ['wrote', 'written by'],
    predicate: ['wrote', 'was written by'],
  },
  PUBLISHED: {
    family: 'authorship',
    lasts: false,
    from: bodyKinds,
    to: ['Document'],
    label: ['published', 'published by'],
    predicate: ['published', 'was published by'],
  },
  CITES: {
    family: 'reference',
    lasts: false,
    from: ['Document'],
    to: ['Document'],
    label: ['cites', 'cited by'],
    predicate: ['cites', 'is cited by'],
  },
  ABOUT: {
    family: 'reference',
    lasts: false,
    from: ['Document', 'Event'],
    to: 'any',
    label: ['is about', 'subject of'],
    predicate: ['is about', 'is the subject of'],
  },
  STATED: {
    family: 'statement',
    lasts: false,
    from: 'any',
    to: ['Concept'],
    label: ['stated', 'stated by'],
    predicate: ['spoke of', 'was spoken of by'],
  },
  CONTRIBUTED_TO: {
    family: 'contribution',
    lasts: false,
    from: 'any',
    to: 'any',
    label: ['contributed to', 'contributions by'],
    predicate: ['contributed to', 'owed something to'],
  },
  AWARDED: {
    family: 'contribution',
    lasts: false,
    // Who honours acts; one may be honoured after death.
    ends: 'source',
    from: 'any',
    to: 'any',
    label: ['honoured', 'honoured by'],
    predicate: ['honoured', 'was honoured by'],
  },
  MEASURED: {
    family: 'measure',
    lasts: false,
    from: 'any',
    to: ['Statistic'],
    label: ['measured by', 'measure of'],
    predicate: ['was measured by', 'measured'],
  },
} as const satisfies RelationshipTypes;
