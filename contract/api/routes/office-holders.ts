import { z } from 'zod';
import { graphShape, nodeShape } from '../../model/graph.ts';
import { tenureShape } from '../../model/tenure.ts';
import { graphResultShape } from '../graph-result.ts';
import { dateParameter, idParameter, limitParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const headedBodyShape = z
  .object({
    body: nodeShape,
    distance: z
      .number()
      .int()
      .describe(
        'How many steps away: 1 for a body that the subject is related to itself; 2 for one that somebody related to it led or belonged to, that such a body was part of or was named before or after, or that is related to an event it is about or came of; 3 for one related to an event before or after that',
      ),
    heads: z
      .array(tenureShape)
      .describe(
        'Heads before deputies, surest first: certain, last known, next known, conceivable; the last and the next known also where they headed it under another name. Empty where nobody is known',
      ),
  })
  .meta({ id: 'HeadedBody' });
export type HeadedBody = z.infer<typeof headedBodyShape>;

export const officeHolders = defineRoute({
  method: 'get',
  path: '/entities/:id/office-holders',
  group: 'Trace',
  summary:
    'Who headed what at the time of an event or document: the heads of the bodies near it, on its date',
  params: z.object({ id: idParameter }),
  query: z.object({
    at: dateParameter.optional().describe('The event’s own date where absent'),
    limit: limitParameter(30, 200),
  }),
  output: graphResultShape.extend({
    subject: nodeShape,
    at: z
      .string()
      .nullable()
      .describe('The EDTF query date; null where none is known, and heads of any time are given'),
    bodies: z
      .array(headedBodyShape)
      .describe('Nearest first, and those with a known head before the others; none that did not exist then'),
    graph: graphShape.describe('The subject, the bodies and their heads'),
  }),
});
export type OfficeHolders = z.infer<typeof officeHolders.output>;
