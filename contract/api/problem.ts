import { z } from 'zod';

/** An error as RFC 9457 problem details; `detail` is a sentence that a person can act on. */
export const problemShape = z
  .object({
    type: z.string().describe('A URI that names the sort of problem'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().optional().describe('The request it answers'),
    errors: z
      .array(
        z.object({
          field: z.string(),
          message: z.string(),
          line: z.number().int().optional().describe('Where in a text that was sent, counted from 1'),
          column: z.number().int().optional(),
        }),
      )
      .optional()
      .describe('What is wrong with which parameter'),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problemShape>;
