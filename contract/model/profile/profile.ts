import { z } from 'zod';
import { recordByName } from '../record-by-name.ts';
import { meaningFields, wordingShape } from '../relationships/description.ts';
import { entailedEnds } from '../relationships/entailment.ts';
import { type DateProperties, datesShape } from './dates.ts';
import { colourByShape, colourShape, iconShape, shapeShape, sizeByShape } from './looks.ts';
import { name, names } from './names.ts';
import { roleShape } from './roles.ts';

const captionShape = z.array(z.union([name, z.array(name).min(2).max(4)]));
/** Properties that name a node, likeliest first; several that make one name together stand in a list. */
export type Caption = z.infer<typeof captionShape>;

/** What the questions need of a profile and not every profile has. */
export const capabilities = [
  'dates',
  'headships',
  'successions',
  'citations',
  'sources',
  'datasets',
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
    caption: captionShape.describe(
      'Properties that name a node, likeliest first; several that make one name together stand in a list of their own',
    ),
    search: names.describe('Properties that a search looks at'),
    otherNames: z
      .strictObject({ property: name, kinds: name })
      .optional()
      .describe('A list of further names, and a list of the kind of each'),
    labels: recordByName(
      z.strictObject({
        plays: z.array(roleShape).optional(),
        caption: captionShape.optional().describe('In place of the caption above'),
        search: names.optional().describe('Beside the properties above'),
        dates: datesShape.optional().describe('In place of the dates below'),
        colour: colourShape.optional(),
        icon: iconShape.optional(),
        shape: shapeShape.optional(),
        colourBy: colourByShape.optional(),
        sizeBy: sizeByShape.optional(),
      }),
    ).default({}),
    relationships: recordByName(
      z.strictObject({
        ...meaningFields,
        ends: z
          .enum(entailedEnds)
          .optional()
          .describe(
            'Which of its ends must exist while it holds, source being where its family begins; as its family has it where absent',
          ),
        role: name.optional().describe('The property that says as what'),
        wording: wordingShape.optional(),
        dates: datesShape.optional().describe('In place of the dates below'),
        colour: colourShape.optional(),
        colourBy: colourByShape.optional(),
        widthBy: sizeByShape.optional(),
      }),
    ).default({}),
    dates: datesShape
      .default({ start: [], end: [], attested: [] })
      .describe(
        'Properties of nodes and relationships that hold their dates, where theirs are not said apart',
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
      .array(z.enum(['sources', 'datasets']))
      .default([])
      .describe('What only our own model has'),
  })
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileShape>;

/** Which capabilities a profile has. */
export function capabilitiesOf(profile: Profile): Capability[] {
  const families = new Set(Object.values(profile.relationships).map(({ family }) => family));
  const dated = datesIn(profile).some((dates) =>
    Object.values(dates).some((properties) => properties.length > 0),
  );
  return capabilities.filter((capability) => {
    if (capability === 'dates') return dated;
    if (capability === 'headships') return families.has('headship');
    if (capability === 'successions') return families.has('succession');
    if (capability === 'citations') return profile.citations !== undefined;
    return profile.has.includes(capability);
  });
}

/** Whether it is our own model, whose labels and types say themselves what they mean. */
export function isOwnModel({ has }: Profile): boolean {
  return has.includes('datasets');
}

/** All that a profile says of dates: of everything, and of single labels and types. */
function datesIn({ dates, labels, relationships }: Profile): DateProperties[] {
  const apart = [...Object.values(labels), ...Object.values(relationships)];
  return [dates, ...apart.flatMap((each) => each.dates ?? [])];
}

export const profileOrigin = z
  .enum(['built-in', 'guessed', 'given'])
  .describe('Our own model, or one guessed from the schema and a sample, or one that somebody wrote');

export const profileInUseShape = z.object({
  origin: profileOrigin,
  profile: profileShape,
});
export type ProfileInUse = z.infer<typeof profileInUseShape>;
