import { z } from 'zod';
import { boundedShape } from '../../model/graph.ts';
import { findingShape, sideShape, tenuresShape } from '../../model/tenure.ts';
import { maxViewNodes } from '../../model/view.ts';
import { dateParameter, idParameter, limitParameter, switchParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

export const tenures = defineRoute({
  method: 'get',
  path: '/entities/:id/tenures',
  group: 'Trace',
  summary: 'A person’s posts, or a body’s heads in order, across its earlier and later names',
  params: z.object({ id: idParameter }),
  query: z.object({
    at: dateParameter
      .optional()
      .describe(
        'Who was in charge at this EDTF date: the certain holder of each office, else the last known before and the next known after, and whoever is conceivable',
      ),
    lineage: switchParameter.describe(
      'Follow the body through its renamings; what it came from or turned into by a split, merger or transfer is related in either case',
    ),
    side: sideShape
      .optional()
      .describe(
        'The posts of a person, or the heads of a body, of what can be both; where absent that of which something is known',
      ),
    limit: limitParameter(200, 1000),
  }),
  output: tenuresShape,
});

export const lines = defineRoute({
  method: 'post',
  path: '/tenures',
  group: 'Trace',
  summary:
    'Several people and bodies at once, as a timeline shows them: which facts make one tenure, and where to be careful; bodies across all their names',
  body: z.object({
    ids: z
      .array(idParameter)
      .max(maxViewNodes)
      .describe('Ids of people and bodies, as many as a View may hold'),
  }),
  output: boundedShape.extend({
    tenures: z
      .array(z.object({ id: z.string().describe('The id of its first fact'), facts: z.array(z.string()) }))
      .describe(
        'Ids of the facts of each tenure, earliest first; those that shown, total and truncated tell of',
      ),
    findings: z
      .array(findingShape)
      .describe('What concerns a stretch of time: gaps, overlaps, deputies in charge, facts outside a life'),
  }),
});
export type Lines = z.infer<typeof lines.output>;
