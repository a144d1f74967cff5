import { z } from 'zod';
import type { Kind } from '../kinds.ts';
import type { EntailedEnds } from './entailment.ts';

/**
 * What relationships can mean, as far as anything depends on it. A headship starts at the person who heads, a
 * membership at the member, `part of` at the part, a succession at the earlier stage.
 */
export const families = [
  'headship',
  'deputy headship',
  'membership',
  'part of',
  'direction',
  'founding',
  'succession',
  'convening',
  'accession',
  'relation',
  'participation',
  'consequence',
  'location',
  'authorship',
  'reference',
  'statement',
  'contribution',
  'measure',
] as const;

export type Family = (typeof families)[number];

/** The families of those who are in charge of a body. */
export const leadership = ['headship', 'deputy headship'] as const satisfies readonly Family[];

/**
 * How one stage becomes another, strongest first: only a renaming leaves a body what it was, and by a transfer it gives
 * away work and staff to a body that has a life of its own.
 */
export const successionForms = ['renaming', 'merger', 'split', 'transfer'] as const;

export type SuccessionForm = (typeof successionForms)[number];

const words = z.string().trim().min(1).max(80);

/** Read from start to end, and from end to start: *headed*, *headed by*. */
export const wordingShape = z
  .tuple([words, words])
  .describe('How it reads from where it starts to where it ends, and back');
type Wording = Readonly<z.infer<typeof wordingShape>>;

/** What somebody may have said of the meaning of a type of another model. */
export const meaningFields = {
  family: z.enum(families).optional().describe('What it means; absent where nobody has said it'),
  form: z.enum(successionForms).optional().describe('How one stage becomes another, of a succession'),
  reversed: z
    .boolean()
    .optional()
    .describe(
      'Whether it is stored the other way round than its family reads: from what is headed to who heads it',
    ),
};

/** All that is known of a type of relationship. */
export interface RelationshipType {
  family: Family;
  /** Of a succession. */
  form?: SuccessionForm;
  /** Whether it is a state, which lasts; otherwise something done, which is over when it has begun. */
  lasts: boolean;
  /** Which of its ends must exist while it holds, where that differs from its family. */
  ends?: EntailedEnds;
  /** How telling it is beside others between the same two: the higher the more. Most have none. */
  weight?: number;
  /** Which kinds it may start from, and end at. */
  from: readonly Kind[] | 'any';
  to: readonly Kind[] | 'any';
  /** Beside an arrow or in a table: *headed*, *headed by*. */
  label: Wording;
  /** In a sentence, with its verb, where that differs: the Commission *was headed by* Xuan Thuy. */
  predicate?: Wording;
}

/** Types of relationship by their names in the graph. */
export type RelationshipTypes = Readonly<Record<string, RelationshipType>>;
