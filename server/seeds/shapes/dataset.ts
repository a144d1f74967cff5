import { z } from 'zod';
import { idShape, textShape } from './fields.ts';

/** What a folder says of itself: whose its records are once they are in the graph. */
export const datasetShape = z.strictObject({
  id: idShape
    .max(100, 'is too long: use at most 100 letters')
    .describe('Readable and never changed: my-archive'),
  title: textShape.describe('What people call the data set'),
  licence: textShape.optional().describe('What others may do with it: CC BY 4.0, or whom to ask'),
  description: textShape.optional().describe('What it holds, and how it was made, in a few sentences'),
});

export type DatasetRecord = z.output<typeof datasetShape>;
