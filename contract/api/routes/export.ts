import { z } from 'zod';
import { citationsShape } from '../../model/citation.ts';
import { graphShape } from '../../model/graph.ts';
import { defineRoute } from '../route.ts';

export const exportGraph = defineRoute({
  method: 'get',
  path: '/export',
  group: 'Graph',
  summary: 'The whole graph with every passage it cites, as a file',
  query: z.object({ format: z.enum(['json']).default('json') }),
  output: graphShape.extend({ citations: citationsShape }),
});
