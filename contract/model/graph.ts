import { z } from 'zod';
import { roleShape } from './profile/roles.ts';
import { recordByName } from './record-by-name.ts';
import { meaningFields, wordingShape } from './relationships/description.ts';

/** A property as JSON: what JSON cannot hold exactly (big integers, dates, points, durations) is text. */
export const propertyShape: z.ZodType<PropertyValue> = z
  .lazy(() =>
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.null(),
      z.array(propertyShape),
      recordByName(propertyShape),
    ]),
  )
  .meta({ id: 'PropertyValue' });
export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | PropertyValue[]
  | { [name: string]: PropertyValue };

const propertiesShape = recordByName(propertyShape);

const day = z.string().optional();

/** What is known of a time, as EDTF texts, and the ISO days between which each lies. */
const timeShape = z
  .object({
    ...{ start: day, end: day, attested: day },
    ...{ startMin: day, startMax: day, endMin: day, endMax: day, attestedMin: day, attestedMax: day },
    begunBy: day.describe('The day by which facts prove that an entity had begun'),
    begunByFact: day.describe('Id of the fact that proves it'),
    lastedTo: day.describe('The day to which facts prove that an entity lasted'),
    lastedToFact: day.describe('Id of the fact that proves it'),
  })
  .meta({ id: 'Time' });
export type StoredTime = z.infer<typeof timeShape>;

const time = timeShape
  .optional()
  .describe(
    'What its properties say of its time; in our own model they say it in this very form, and it is absent',
  );

/** What a relationship means by the profile of its graph. */
export const meaningShape = z
  .object({
    ...meaningFields,
    role: z.string().optional().describe('As what, as the graph has it'),
    wording: wordingShape.optional(),
  })
  .meta({ id: 'Meaning' });
export type Meaning = z.infer<typeof meaningShape>;

const meaning = meaningShape
  .optional()
  .describe(
    'What it means by the profile of its graph, with nothing in it where nobody has said; absent in our own model',
  );

export const nodeShape = z
  .object({
    id: z.string().describe('The entity’s own id; in another model’s database its element id'),
    labels: z.array(z.string()),
    name: z.string(),
    properties: propertiesShape,
    plays: z
      .array(roleShape)
      .optional()
      .describe('What it is by the profile of its graph; absent in our own model, where its labels say it'),
    time,
  })
  .meta({ id: 'Node' });
export type GraphNode = z.infer<typeof nodeShape>;

export const edgeShape = z
  .object({
    id: z.string(),
    type: z.string(),
    source: z.string().describe('Id of the node it starts from'),
    target: z.string().describe('Id of the node it ends at'),
    properties: propertiesShape,
    meaning,
    time,
  })
  .meta({ id: 'Edge' });
export type GraphEdge = z.infer<typeof edgeShape>;

export const graphShape = z
  .object({ nodes: z.array(nodeShape), edges: z.array(edgeShape) })
  .meta({ id: 'Graph' });
export type Graph = z.infer<typeof graphShape>;

/** Every list is bounded, and says so. */
export const boundedShape = z.object({
  shown: z.number().int(),
  total: z.number().int(),
  truncated: z.boolean(),
});
