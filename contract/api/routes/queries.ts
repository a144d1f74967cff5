import { z } from 'zod';
import { boundedShape } from '../../model/graph.ts';
import { recordByName } from '../../model/record-by-name.ts';
import { fileProblemShape, revisionHeaders } from '../parameters.ts';
import { givenParameterShape, queryParameterShape } from '../query-parameter.ts';
import { resultMediaType, resultShape } from '../result.ts';
import { defineRoute } from '../route.ts';

const group = 'Saved queries';

const queryShape = z
  .object({
    name: z.string().describe('The name of its file, without the ending'),
    title: z.string(),
    description: z.string(),
    category: z.string(),
    view: z.enum(['graph', 'table', 'timeline', 'chart']).describe('The view that suits it'),
    parameters: z.array(queryParameterShape),
    text: z.string().describe('The Cypher text, ready for a console'),
    origin: z.enum(['shipped', 'own']).describe('Whether it came with the program, or somebody saved it'),
    file: z.string().describe('Where it is kept: below the program, or, for an own one, below the workspace'),
    author: z.string().nullable().describe('Who made it, as they call themselves'),
    model: z
      .string()
      .nullable()
      .describe('The model it was written for, by the title of its profile; null where nobody said'),
    fits: z.boolean().describe('Whether that is the model of the graph that is open; true where nobody said'),
    revision: z.string().describe('Changes with its content; the ETag of the answer'),
  })
  .meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof queryShape>;

const storedQueryShape = queryShape
  .extend({
    source: z.string().describe('Its whole file, header and statement, as one exports and imports it'),
  })
  .meta({ id: 'StoredQuery' });
export type StoredQuery = z.infer<typeof storedQueryShape>;

const querySourceShape = storedQueryShape
  .pick({ name: true, origin: true, revision: true, source: true })
  .meta({ id: 'QuerySource' });
export type QuerySource = z.infer<typeof querySourceShape>;

/** Also the name of its file. */
const queryName = z
  .string()
  .regex(
    /^(?!(con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9-]{0,79}$/,
    'must be up to 80 small letters, digits and hyphens',
  )
  .describe('Name of the query, and of its file')
  .meta({ examples: ['heads-of-a-body'] });

const params = z.object({ name: z.string().max(200) });

/** Of a query's file. */
const source = z
  .string()
  .max(100_000)
  .describe('The file: its header as in cypher/README.md, then one statement that only reads');

export const queries = defineRoute({
  method: 'get',
  path: '/queries',
  group,
  summary: 'Every saved query with its parameters, and the files of the workspace that cannot be read as one',
  output: z.object({ queries: z.array(queryShape), problems: z.array(fileProblemShape) }),
});

export const query = defineRoute({
  method: 'get',
  path: '/queries/:name',
  group,
  summary: 'One saved query',
  params,
  output: storedQueryShape,
});

export const querySource = defineRoute({
  method: 'get',
  path: '/queries/:name/source',
  group,
  summary: 'The file of one saved query, also where it cannot be read as one, so that it can be mended',
  params,
  output: querySourceShape,
});

export const checkQuery = defineRoute({
  method: 'post',
  path: '/queries/check',
  group,
  summary: 'What is wrong with the file of a query, by line and column, without saving it',
  body: z.object({ source }),
  output: z.object({ problems: z.array(fileProblemShape.omit({ file: true })) }),
});

export const saveQuery = defineRoute({
  method: 'post',
  path: '/queries',
  group,
  summary: 'Saves a query of one’s own, unless one of that name is there',
  body: z.object({
    name: queryName.nullable().default(null).describe('Made of its title where null'),
    source,
  }),
  output: storedQueryShape,
  edits: true,
});

export const replaceQuery = defineRoute({
  method: 'put',
  path: '/queries/:name',
  group,
  summary: 'Replaces or renames a query of one’s own, unless somebody else has changed it since',
  params,
  headers: revisionHeaders,
  body: z.object({
    newName: queryName
      .nullable()
      .default(null)
      .describe('What it is called from now on; null keeps its name'),
    source,
  }),
  output: storedQueryShape,
  edits: true,
});

export const deleteQuery = defineRoute({
  method: 'delete',
  path: '/queries/:name',
  group,
  summary: 'Deletes a query of one’s own, unless somebody else has changed it since',
  params,
  headers: revisionHeaders,
  output: z.void(),
  edits: true,
});

const parameters = recordByName(givenParameterShape)
  .default({})
  .describe('As text, as typed into a form; a list as several');

export const runQuery = defineRoute({
  method: 'post',
  path: '/queries/:name/run',
  group,
  summary: 'Runs a saved query; as JSON Lines its answer comes row by row',
  params,
  body: z.object({ parameters }),
  output: resultShape,
  otherMediaTypes: [resultMediaType],
});

export const queryChoices = defineRoute({
  method: 'post',
  path: '/queries/:name/choices/:parameter',
  group,
  summary: 'The values in the graph that fit a parameter, beside what the parameters before it are',
  params: params.extend({ parameter: z.string().max(200) }),
  body: z.object({
    parameters,
    search: z.string().max(200).default('').describe('Only those whose label holds it'),
  }),
  output: boundedShape.extend({
    choices: z.array(
      z.object({ value: z.string().describe('As the parameter takes it'), label: z.string() }),
    ),
  }),
});
