import { z } from 'zod';
import { recordByName } from './record-by-name.ts';
import { families, successionForms } from './relationships/description.ts';
import { entailedEnds } from './relationships/entailment.ts';

/** A label, a relationship type or a property. A backslash could end its quotation inside a statement. */
const name = z.string().regex(/^[^\\]+$/, 'must not be empty or hold a backslash');
const names = z.array(name);

/** What a node of some label is for the questions that ask for people, bodies and so on. */
export const roles = [
  'person',
  'body',
  'congress',
  'event',
  'document',
  'concept',
  'statistic',
  'place',
] as const;
export type Role = (typeof roles)[number];

/**
 * How a property holds a date: `edtf` is a text beside two computed days whose names end in `Min` and `Max`;
 * the others are Neo4j's own dates and whole numbers.
 */
const dateForms = ['edtf', 'date', 'datetime', 'year'] as const;
export type DateForm = (typeof dateForms)[number];

const datePropertyShape = z.strictObject({ property: name, form: z.enum(dateForms) });
export type DateProperty = z.infer<typeof datePropertyShape>;

/** What the questions need of a profile and not every profile has. */
export const capabilities = [
  'dates',
  'headships',
  'successions',
  'citations',
  'sources',
  'datasets',
  'savedQueries',
] as const;
export type Capability = (typeof capabilities)[number];

/** What is known of the model of a graph: all that differs between our own graph and anybody else's. */
export const profileShape = z
  .strictObject({
    title: z.string(),
    identity: z
      .union([
        z.literal('elementId'),
        z.strictObject({ label: name, property: name, relationships: name.optional() }),
      ])
      .describe(
        'How a node is known: by a property of its own under a label that all entities carry, or by the element id that the database gives it; the same of relationships',
      ),
    caption: names.describe('Properties that name a node, likeliest first'),
    search: names.describe('Properties that a search looks at'),
    otherNames: z
      .strictObject({ property: name, kinds: name })
      .optional()
      .describe('A list of further names, and a list of the kind of each'),
    labels: recordByName(
      z.strictObject({
        plays: z.enum(roles).optional(),
        caption: names.optional().describe('In place of the caption above'),
        search: names.optional().describe('Beside the properties above'),
      }),
    ).default({}),
    relationships: recordByName(
      z.strictObject({
        family: z.enum(families),
        form: z.enum(successionForms).optional(),
        ends: z
          .enum(entailedEnds)
          .optional()
          .describe('Which of its ends must exist while it holds; as its family has it where absent'),
        role: name.optional().describe('The property that says as what'),
      }),
    ).default({}),
    dates: z
      .strictObject({
        start: z.array(datePropertyShape).default([]),
        end: z.array(datePropertyShape).default([]),
        attested: z.array(datePropertyShape).default([]),
      })
      .default({ start: [], end: [], attested: [] })
      .describe(
        'Properties of nodes and relationships that hold their dates; the first that is there counts',
      ),
    citations: name.optional().describe('The property that holds the ids of passages'),
    disputes: name
      .optional()
      .describe('The property of a relationship that holds the ids of those that it disagrees with'),
    hidden: names.default([]).describe('Properties that are never shown'),
    textIndex: name.optional().describe('The one full-text index to search; every one where absent'),
    wordIndex: name
      .optional()
      .describe(
        'The full-text index that leaves out no words, for names made of words that others leave out',
      ),
    citationIndexes: z
      .strictObject({ nodes: name, relationships: name })
      .optional()
      .describe(
        'The full-text indexes over the ids of passages, each id being one word; everything is read where absent',
      ),
    has: z
      .array(z.enum(['sources', 'datasets', 'savedQueries']))
      .default([])
      .describe('What only our own model has'),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileShape>;

/** Which capabilities a profile has. */
export function capabilitiesOf(profile: Profile): Capability[] {
  const families = new Set(Object.values(profile.relationships).map(({ family }) => family));
  const dated = Object.values(profile.dates).some((properties) => properties.length > 0);
  return capabilities.filter((capability) => {
    if (capability === 'dates') return dated;
    if (capability === 'headships') return families.has('headship');
    if (capability === 'successions') return families.has('succession');
    if (capability === 'citations') return profile.citations !== undefined;
    return profile.has.includes(capability);
  });
}

export const profileOrigin = z
  .enum(['built-in', 'guessed', 'given'])
  .describe('Our own model, or one guessed from the schema and a sample, or one that somebody wrote');

export const profileInUseShape = z.object({
  origin: profileOrigin,
  profile: profileShape,
});
export type ProfileInUse = z.infer<typeof profileInUseShape>;
