import { z } from 'zod';
import { boundedShape } from '../../model/graph.ts';
import { progressMediaType } from '../dataset-transfer.ts';
import { limitParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const group = 'Data sets';

export const datasetId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be words of small letters and digits, joined by hyphens')
  .max(100)
  .describe('Id of the data set, as its dataset.yaml has it')
  .meta({ examples: ['vietnam-diplomacy-1924-2025'] });

const counts = {
  sources: z.int(),
  passages: z.int(),
  entities: z.int(),
  relationships: z.int(),
};

const loadedDatasetShape = z
  .object({
    id: datasetId,
    title: z.string(),
    licence: z.string().nullable(),
    description: z.string().nullable(),
    revision: z.string().describe('Changes with its content'),
    loadedAt: z.string().nullable().describe('When it was loaded last (ISO 8601)'),
    loadedFrom: z
      .string()
      .nullable()
      .describe('The folder it came from, for whoever may edit; “Diplograph” for the curated data'),
    ...counts,
  })
  .meta({ id: 'Dataset' });
export type LoadedDataset = z.infer<typeof loadedDatasetShape>;

export const datasets = defineRoute({
  method: 'get',
  path: '/datasets',
  group,
  summary: 'The data sets that are loaded, each with its licence, its counts and where it came from',
  query: z.object({ limit: limitParameter(100, 1000) }),
  output: boundedShape.extend({ datasets: z.array(loadedDatasetShape) }),
});

const change = z.object({ added: z.int(), changed: z.int(), removed: z.int(), unchanged: z.int() });

const loadReportShape = z
  .object({
    dataset: datasetId,
    revision: z.string(),
    upToDate: z.boolean().describe('Whether these very files were loaded before'),
    warnings: z
      .int()
      .describe(
        'How much in the files may be wrong, as `validate` shows it; 0 where they were loaded before',
      ),
    sources: change,
    passages: change,
    entities: change,
    relationships: change,
  })
  .meta({ id: 'LoadReport' });
export type LoadedReport = z.infer<typeof loadReportShape>;

export const loadDataset = defineRoute({
  method: 'post',
  path: '/datasets',
  group,
  summary:
    'Loads a data set from its files: adds, changes and removes its records to match them. Other data sets stay',
  body: z.strictObject({
    files: z
      .array(
        z.strictObject({
          path: z.string().max(200).describe('Inside the folder: entities/people.yaml'),
          text: z.string(),
        }),
      )
      .min(1, 'is empty: send dataset.yaml and the files beside it')
      .max(100)
      .describe('The files of a folder with the layout of seeds/; dataset.yaml names the data set'),
    folder: z.string().min(1).max(4_000).default('files').describe('How problems name the folder: ./mine'),
    loadedFrom: z
      .string()
      .min(1)
      .max(4_000)
      .default('the API')
      .describe('Where the files come from; from elsewhere the same id is refused unless `replace` is true'),
    compare: z
      .boolean()
      .default(false)
      .describe('Compares with the graph although these files were loaded before'),
    replace: z
      .boolean()
      .default(false)
      .describe('Replaces a data set of the same id that came from elsewhere'),
    intoOtherData: z
      .boolean()
      .default(false)
      .describe('Loads into somebody’s own database although it holds other data'),
  }),
  output: loadReportShape.extend({ id: datasetId }),
  otherMediaTypes: [progressMediaType],
  edits: true,
});

/** One line of the answer that comes piece by piece. */
export const loadProgressShape = z.union([
  z.object({ step: z.string(), state: z.string() }),
  z.object({ report: loadReportShape }),
  z.object({ problem: z.unknown() }),
]);

export const deleteDataset = defineRoute({
  method: 'delete',
  path: '/datasets/:id',
  group,
  summary:
    'Removes a data set, unless others point into it. The curated data, once removed, is not loaded again unasked',
  params: z.object({ id: datasetId }),
  output: z.void(),
  edits: true,
});
