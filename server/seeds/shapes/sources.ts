import { z } from 'zod';
import { dateShape, idShape, textShape } from './fields.ts';

const passageShape = z.strictObject({
  paragraph: z.int().positive().describe('Line number in the archived text'),
  summary: textShape.describe('What the paragraph says, in our own words'),
});

/** A document that facts rest on, with those of its paragraphs that are cited. */
export const sourceShape = z.strictObject({
  id: idShape.describe('Readable; passages are cited as id:paragraph'),
  title: textShape,
  publication: textShape.optional().describe('Where it appeared'),
  published: dateShape.optional().describe('When it appeared (EDTF)'),
  archive: textShape.optional().describe('File name of the archived text'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language code such as en or vi')
    .optional(),
  passages: z.array(passageShape),
});

export type SourceRecord = z.output<typeof sourceShape>;
