import { z } from 'zod';
import { dateShape, idShape, textShape } from './fields.ts';

const passageShape = z.strictObject({
  paragraph: z.int().positive().describe('Line number in the archived text'),
  summary: textShape.describe('What the paragraph says, in our own words'),
});

/** What notes call a source by; a bare year, which YAML reads as a number, is taken as that year. */
const shortShape = z
  .union([z.string(), z.int()], 'must be a short name or a year')
  .transform(String)
  .refine((short) => /^[\p{L}\p{N}][\p{L}\p{N}.-]{0,11}$/u.test(short), {
    message: 'is not a short name: use up to 12 letters, digits, full stops and hyphens',
  });

/** A document that facts rest on, with those of its paragraphs that are cited. */
export const sourceShape = z.strictObject({
  id: idShape.describe('Readable; passages are cited as id:paragraph'),
  title: textShape,
  short: shortShape
    .optional()
    .describe('What notes call it: 2025 in "2025 ¶42"; by default the year in which it appeared'),
  author: textShape.optional().describe('Who wrote it, as printed'),
  publication: textShape.optional().describe('Where it appeared'),
  published: dateShape.optional().describe('When it appeared (EDTF)'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Where it can be read'),
  remark: textShape.optional().describe('What is known of its origin, and what is not'),
  archive: textShape.optional().describe('File name of the archived text'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'must be a language code such as en or vi')
    .optional(),
  passages: z.array(passageShape),
});

export type SourceRecord = z.output<typeof sourceShape>;
