import type { Forms } from './language.ts';

/** Nouns that are counted, each with the forms it takes after a number. */
export const nouns = {
  change: { one: 'change', other: 'changes' },
  path: { one: 'path', other: 'paths' },
  entity: { one: 'entity', other: 'entities' },
  event: { one: 'event', other: 'events' },
  fact: { one: 'fact', other: 'facts' },
  file: { one: 'file', other: 'files' },
  other: { one: 'other', other: 'others' },
  paragraph: { one: 'paragraph', other: 'paragraphs' },
  problem: { one: 'problem', other: 'problems' },
  reading: { one: 'reading', other: 'readings' },
  relationship: { one: 'relationship', other: 'relationships' },
  passage: { one: 'passage', other: 'passages' },
  row: { one: 'row', other: 'rows' },
  source: { one: 'source', other: 'sources' },
  stage: { one: 'stage', other: 'stages' },
  hop: { one: 'hop', other: 'hops' },
  tenure: { one: 'tenure', other: 'tenures' },
} satisfies Record<string, Forms>;
