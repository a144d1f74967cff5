import { z } from 'zod';
import { citationsShape } from '../citation.ts';
import { edgeShape, nodeShape } from '../graph.ts';
import { dateParameter, idParameter, switchParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

/** One person in charge of one body: the post, when, under which name of the body, and who says so. */
const tenureShape = z
  .object({
    edge: edgeShape,
    person: nodeShape,
    body: nodeShape.describe('The stage of the body, under the name it then had'),
    when: z.string().describe('What is known of the time, in words'),
    held: z.enum(['certain', 'possible']).nullable().describe('At the date asked about; null without one'),
    via: z
      .array(edgeShape)
      .describe('The renamings, mergers and splits between the body asked about and this stage'),
  })
  .meta({ id: 'Tenure' });
export type Tenure = z.infer<typeof tenureShape>;

export const tenures = defineRoute({
  method: 'get',
  path: '/entities/:id/tenures',
  group: 'Trace',
  summary: 'A person’s posts, or a body’s heads in order, across its earlier and later names',
  params: z.object({ id: idParameter }),
  query: z.object({
    at: dateParameter.optional().describe('Only who was, or may have been, in charge at this EDTF date'),
    lineage: switchParameter.describe('Follow the body through its renamings, mergers and splits'),
  }),
  output: z.object({
    subject: nodeShape,
    side: z.enum(['person', 'body']).describe('What the subject is in these tenures'),
    stages: z.array(nodeShape).describe('The body’s stages that were asked, earliest first'),
    tenures: z.array(tenureShape).describe('Earliest first'),
    citations: citationsShape,
  }),
});
export type Tenures = z.infer<typeof tenures.output>;
