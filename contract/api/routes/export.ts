import { z } from 'zod';
import { citationsShape } from '../../model/citation.ts';
import { graphShape } from '../../model/graph.ts';
import { streamedFormats } from '../../text/formats/index.ts';
import { defineRoute } from '../route.ts';

const names = [...streamedFormats.values()].map(({ id, name }) => `\`${id}\` ${name}`);

export const exportGraph = defineRoute({
  method: 'get',
  path: '/export',
  group: 'Graph',
  summary:
    'The whole graph with every passage it cites, as a file: within a revision of the data in the same order every time; where it breaks off, so does the connection, and JSON Lines lack the counts that end them',
  query: z.object({
    format: z
      .enum([...streamedFormats.keys()])
      .default('json')
      .describe(`Those that can be sent piece by piece: ${names.join(', ')}; the answer below is the JSON`),
  }),
  output: graphShape.extend({ citations: citationsShape }),
  otherMediaTypes: [...streamedFormats.values()]
    .map(({ mediaType }) => mediaType)
    .filter((type) => type !== 'application/json'),
});
