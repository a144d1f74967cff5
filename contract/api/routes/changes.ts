import { z } from 'zod';
import { edgeShape } from '../../model/graph.ts';
import { segmentsShape } from '../../model/segment.ts';
import { graphResultShape } from '../graph-result.ts';
import { dateParameter, limitParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

/** `attested` is no change: the source shows the fact to hold then, and does not say since when. */
export const changeKinds = ['started', 'ended', 'renamed', 'happened', 'attested'] as const;

const changeShape = z
  .object({
    kind: z.enum(changeKinds),
    edge: edgeShape
      .nullable()
      .describe(
        'The relationship that changed; null where it is an entity that began or ended, the one in `nodes`',
      ),
    nodes: z.array(z.string()).describe('Ids of the entities concerned, in the graph below'),
    sentence: z.string().describe('"Vietnam joined ASEAN", "the Foreign Liaison Commission ended"'),
    segments: segmentsShape,
    when: z.string().describe('The date, in words'),
    certain: z.boolean().describe('False where it may have been before or after'),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof changeShape>;

export const changes = defineRoute({
  method: 'get',
  path: '/changes',
  group: 'Time',
  summary: 'What started, ended, was renamed, happened and was attested between two dates',
  query: z.object({
    from: dateParameter.describe('An EDTF date; its first day counts'),
    to: dateParameter.describe('An EDTF date; its last day counts'),
    limit: limitParameter(200, 1000),
  }),
  output: graphResultShape.extend({
    changes: z
      .array(changeShape)
      .describe('Earliest first; those with an open date, such as "1954 or after", after the others'),
  }),
});
export type Changes = z.infer<typeof changes.output>;

export const activity = defineRoute({
  method: 'get',
  path: '/activity',
  group: 'Time',
  summary: 'How much is recorded of each year: the bars of a time slider',
  output: z.object({
    years: z
      .array(
        z.object({
          year: z.number().int(),
          count: z.number().int().describe('Beginnings, ends and sightings that fell into this year'),
          possible: z
            .number()
            .int()
            .describe('Others that may have, as their dates span several years: the 1980s, about 1990'),
        }),
      )
      .describe('Every year from the first to the last with anything dated in it'),
  }),
});
export type Activity = z.infer<typeof activity.output>;
