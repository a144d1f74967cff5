import { z } from 'zod';
import { segmentsShape } from '../../model/segment.ts';
import { graphResultShape } from '../graph-result.ts';
import {
  dateParameter,
  idParameter,
  integerParameter,
  limitParameter,
  listParameter,
  switchParameter,
} from '../parameters.ts';
import { defineRoute } from '../route.ts';

const pathShape = z
  .object({
    nodes: z.array(z.string()).describe('Ids into the graph, from one end to the other'),
    edges: z.array(z.string()).describe('Ids into the graph, one fewer than nodes'),
    holdStatus: z
      .enum(['certain', 'possible'])
      .nullable()
      .describe('Whether every step certainly held on the query date; null without one'),
    sentence: z
      .string()
      .describe('The path in a sentence, with [n] after each step: the n-th of `citations` below'),
    segments: segmentsShape,
    citations: z.array(z.string()).describe('Ids of the passages, numbered from 1 as the sentence has them'),
  })
  .meta({ id: 'Path' });
export type Path = z.infer<typeof pathShape>;

export const paths = defineRoute({
  method: 'get',
  path: '/paths',
  group: 'Connections',
  summary: 'How two entities are connected: shortest first, each step with its citations',
  query: z.object({
    from: idParameter,
    to: idParameter
      .describe('Id of the other entity, not the same as `from`')
      .meta({ examples: ['ho-chi-minh'] }),
    maxHops: integerParameter(1, 8).default(5).meta({ default: 5 }),
    at: dateParameter.optional().describe('Only what held, or may have held, at this EDTF date'),
    limit: limitParameter(5, 25),
    avoid: listParameter(50).optional().describe('Ids of entities that no path may pass through'),
    hubs: switchParameter.describe(
      'Whether a path may pass through hubs: entities with several times as many relationships as the average',
    ),
  }),
  output: graphResultShape.extend({
    paths: z.array(pathShape).describe('Fewest steps first'),
    avoided: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .describe('The best connected entities, through which there are other paths, nearest first'),
  }),
});
export type Paths = z.infer<typeof paths.output>;
