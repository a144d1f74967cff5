import { z } from 'zod';

/** A piece of a text: plain words, or a name, a date, a title or a citation, each of which is shown in a way of its own. */
const segmentShape = z
  .union([
    z.string(),
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('entity'), id: z.string(), text: z.string().describe('Its name') }),
      z.object({
        type: z.literal('date'),
        date: z.string().describe('EDTF'),
        text: z.string().describe('The date in words'),
      }),
      z.object({ type: z.literal('title'), text: z.string().describe('What a source is called') }),
      z.object({ type: z.literal('citation'), id: z.string().describe('Id of a passage') }),
    ]),
  ])
  .meta({ id: 'Segment' });
export type Segment = z.infer<typeof segmentShape>;

/** Segments that make one text. */
export type Segments = readonly Segment[];

export const segmentsShape = z
  .array(segmentShape)
  .describe('The sentence in pieces: plain text, names of entities, dates and citations');
