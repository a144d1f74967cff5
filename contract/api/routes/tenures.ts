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
    at: dateParameter
      .optional()
      .describe(
        'Who was in charge at this EDTF date: the certain holder of each office, else the last known before and the next known after, and whoever is conceivable',
      ),
    lineage: switchParameter.describe(
      'Follow the body through its renamings; what it came from or turned into by a split, merger or transfer is related in either case',
    ),
    limit: limitParameter(200, 1000),
  }),
  output: tenuresShape,
});
