import { z } from 'zod';
import { citationsShape } from '../../model/citation.ts';
import { graphShape } from '../../model/graph.ts';
import { maxViewNodes } from '../../model/view.ts';
import { streamedFormats } from '../../text/formats/index.ts';
import { dateParameter, idParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';
import { datasetId } from './datasets.ts';

const names = [...streamedFormats.values()].map(({ id, name }) => `\`${id}\` ${name}`);

const fields = {
  format: z
    .enum([...streamedFormats.keys()])
    .default('json')
    .describe(`Those that can be sent piece by piece: ${names.join(', ')}; the answer below is the JSON`),
  at: dateParameter
    .optional()
    .describe(
      'Only what existed or held, or may have, at this EDTF date, and the ends of what held; tables then have a column for the time status',
    ),
};

const answer = {
  output: graphShape.extend({ citations: citationsShape }),
  otherMediaTypes: [...streamedFormats.values()]
    .map(({ mediaType }) => mediaType)
    .filter((type) => type !== 'application/json'),
};

export const exportGraph = defineRoute({
  method: 'get',
  path: '/export',
  group: 'Graph',
  summary:
    'The whole graph with its passages, or a data set, as a file: within a revision of the data in the same order every time; where it breaks off, so does the connection, and JSON Lines lack the counts that end them',
  query: z.object({
    ...fields,
    dataset: datasetId
      .optional()
      .describe('Only this data set, with the ends of its relationships and the passages it cites'),
  }),
  ...answer,
});

export const exportSelection = defineRoute({
  method: 'post',
  path: '/export',
  group: 'Graph',
  summary:
    'Exactly these entities, the relationships among them and the passages they cite, as such a file; ids that are not there any more are left out',
  body: z.object({
    ...fields,
    ids: z.array(idParameter).max(maxViewNodes).describe('As many as a View may hold'),
  }),
  ...answer,
});
