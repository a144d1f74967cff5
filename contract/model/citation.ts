import { z } from 'zod';

/** A passage that a fact rests on: a numbered paragraph of a source, with a summary in our words. */
const citationShape = z
  .object({
    id: z.string().describe('source:paragraph'),
    source: z.object({
      id: z.string(),
      title: z.string(),
      short: z.string().describe('What notes call it, the same everywhere: with the paragraph, 2025 ¶42'),
    }),
    paragraph: z.number().int(),
    summary: z.string(),
  })
  .meta({ id: 'Citation' });
export type Citation = z.infer<typeof citationShape>;

export const citationsShape = z.array(citationShape).describe('Every passage cited in this answer, once');
