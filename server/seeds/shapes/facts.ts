import { z } from 'zod';
import { relationshipTypeNames } from '../../../contract/model/relationship-types.ts';
import { citationsShape, dateShape, datesShape, entityReferenceShape, idShape, textShape } from './fields.ts';

/** A fact relates two entities, at a time, according to a source. */
export const factShape = z.strictObject({
  id: idShape.describe('Readable, unique among all facts'),
  type: z.enum(relationshipTypeNames).describe('What the fact says, read from `from` to `to`'),
  from: entityReferenceShape.describe('Id of the entity it starts from; of another data set: data-set/id'),
  to: entityReferenceShape.describe('Id of the entity it ends at; of another data set: data-set/id'),
  role: textShape.optional().describe('The office or part as the source words it: Head, Vice President …'),
  ...datesShape,
  attested: dateShape.optional().describe('When it is seen to hold; never a start (EDTF)'),
  summary: textShape.optional().describe('What happened, in our own words'),
  basis: z
    .enum(['stated', 'inferred'])
    .default('stated')
    .describe('Whether the source says it or we conclude it; inferred needs why'),
  why: textShape.optional().describe('How we come to conclude it, or what is odd about it'),
  cite: citationsShape,
  disputes: z
    .array(idShape)
    .optional()
    .describe('Ids of facts that disagree with this one; they name it too'),
});

export type FactRecord = z.output<typeof factShape>;
