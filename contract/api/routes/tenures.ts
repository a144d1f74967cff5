import { z } from 'zod';
import { tenuresShape } from '../../model/tenure.ts';
import { dateParameter, idParameter, limitParameter, switchParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

export const tenures = defineRoute({
  method: 'get',
  path: '/entities/:id/tenures',
  group: 'Trace',
  summary: 'A person’s posts, or a body’s heads in order, across its earlier and later names',
  params: z.object({ id: idParameter }),
  query: z.object({
    at: dateParameter.optional().describe('Only who was, or may have been, in charge at this EDTF date'),
    lineage: switchParameter.describe('Follow the body through its renamings, mergers and splits'),
    limit: limitParameter(200, 1000),
  }),
  output: tenuresShape,
});
