import { z } from 'zod';
import type { Kind } from '../../../contract/model/kinds.ts';
import {
  citationsShape,
  dateShape,
  datesShape,
  entityReferenceShape,
  idShape,
  nameKinds,
  numberedShape,
  sameAsShape,
  textShape,
} from './fields.ts';

const nameShape = z.strictObject({
  name: textShape.describe('Another form of the name'),
  kind: z.enum(nameKinds).describe('What sort of name it is'),
});

const common = {
  id: idShape.describe('Readable and never changed once published'),
  name: textShape.describe('The form it is best known by'),
  names: z.array(nameShape).optional().describe('Every other form of the name'),
  summary: textShape.describe('One or two sentences in our own words'),
  ...datesShape,
  sameAs: sameAsShape,
  cite: citationsShape,
};

const classification = textShape.describe('Which sort of its kind: union, ministry, visit, doctrine …');

/** What a record of each kind may say. Fields named in `references.ts` hold the id of another entity. */
export const entityShapes = {
  Person: z.strictObject(common),
  Commission: z.strictObject(common),
  Organization: z.strictObject({ ...common, classification }),
  Party: z.strictObject(common),
  Country: z.strictObject({
    ...common,
    iso: z
      .string()
      .regex(/^([A-Z]{2}|[A-Z]{4})$/, 'must be two capital letters, or four for a former state')
      .optional()
      .describe('ISO 3166-1 code, or 3166-3 for a former state'),
  }),
  InternationalOrganization: z.strictObject(common),
  Congress: z.strictObject({
    ...common,
    ordinal: z.int().positive().optional().describe('Its number: 13 for the 13th'),
    party: entityReferenceShape.optional().describe('Id of the party whose congress it is'),
  }),
  Document: z.strictObject({
    ...common,
    classification,
    publisher: textShape.optional(),
    place: textShape.optional().describe('Where it was published'),
    volume: numberedShape.optional(),
    pages: numberedShape.optional(),
    year: dateShape.optional().describe('Year of publication as printed'),
    accessed: dateShape.optional().describe('When it was read online'),
  }),
  Event: z.strictObject({ ...common, classification }),
  Concept: z.strictObject({ ...common, classification }),
  Statistic: z.strictObject({
    ...common,
    value: z.number().describe('The number itself'),
    unit: textShape.describe('What is counted'),
    qualifier: textShape.optional().describe('How the source hedges it: about, over …'),
    asOf: dateShape.optional().describe('When it was so (EDTF)'),
    of: entityReferenceShape.optional().describe('Id of the entity it measures'),
  }),
  Place: z.strictObject({
    ...common,
    country: entityReferenceShape.optional().describe('Id of the country it lies in'),
  }),
} satisfies Record<Kind, z.ZodObject>;

type Shapes = typeof entityShapes;

/** An entity as the historian wrote it, checked; with what kind its file holds. */
export type EntityRecord = { [K in Kind]: { kind: K } & z.output<Shapes[K]> }[Kind];
