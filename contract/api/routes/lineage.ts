import { z } from 'zod';
import { graphShape, nodeShape } from '../../model/graph.ts';
import { findingShape, tenureShape } from '../../model/tenure.ts';
import { graphResultShape } from '../graph-result.ts';
import { dateParameter, idParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const stageShape = z
  .object({
    node: nodeShape,
    when: z.string().describe('What is known of the stage’s life, in words; empty where nothing is'),
    known: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe(
        'For placing it in a drawing: the first and last ISO day that its own dates, its successions or its heads name; not its life. Null where none names any',
      ),
    heads: z
      .array(tenureShape)
      .describe(
        'Heads and deputies, earliest first; with a date those who held then, are the last known before or the next known after under any name of the body, or are conceivable, surest first',
      ),
    holdStatus: z
      .enum(['certain', 'possible', 'no'])
      .nullable()
      .describe('Whether the stage existed on the query date; null without one'),
  })
  .meta({ id: 'Stage' });
export type Stage = z.infer<typeof stageShape>;

export const lineage = defineRoute({
  method: 'get',
  path: '/entities/:id/lineage',
  group: 'Trace',
  summary: 'A body’s stages with their heads, and the renamings, splits, mergers and handovers between them',
  params: z.object({ id: idParameter }),
  query: z.object({ at: dateParameter.optional() }),
  output: graphResultShape.extend({
    subject: nodeShape,
    stages: z.array(stageShape).describe('Earliest first, and none before what it came from'),
    graph: graphShape.describe('The stages and the successions between them'),
    findings: z.array(findingShape).describe('Which successions are disputed or inferred'),
  }),
});
export type Lineage = z.infer<typeof lineage.output>;
