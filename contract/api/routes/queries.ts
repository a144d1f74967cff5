import { z } from 'zod';
import { citationsShape } from '../../model/citation.ts';
import { graphShape } from '../../model/graph.ts';
import { recordByName } from '../../model/record-by-name.ts';
import { defineRoute } from '../route.ts';

const group = 'Saved queries';

const parameterShape = z
  .object({
    name: z.string(),
    label: z.string(),
    type: z.enum(['entity', 'date', 'integer', 'string', 'boolean', 'choice']),
    /** For an entity: the label it must carry (Person, Body, Congress …); null for any. */
    kind: z.string().nullable(),
    choices: z.array(z.string()),
    /** As typed into a form; null where it must be given. */
    default: z.string().nullable(),
  })
  .meta({ id: 'QueryParameter' });
export type QueryParameter = z.infer<typeof parameterShape>;

const queryShape = z
  .object({
    name: z.string().describe('File name below cypher/saved, without its ending'),
    title: z.string(),
    description: z.string(),
    category: z.string(),
    view: z.enum(['graph', 'table', 'timeline', 'chart']).describe('The view that suits it'),
    parameters: z.array(parameterShape),
    text: z.string().describe('The Cypher text, ready for a console'),
  })
  .meta({ id: 'SavedQuery' });
export type SavedQuery = z.infer<typeof queryShape>;

export const queries = defineRoute({
  method: 'get',
  path: '/queries',
  group,
  summary: 'Every saved query with its parameters',
  output: z.object({ queries: z.array(queryShape) }),
});

export const query = defineRoute({
  method: 'get',
  path: '/queries/:name',
  group,
  summary: 'One saved query',
  params: z.object({ name: z.string().max(200) }),
  output: queryShape,
});

/** A cell holds a plain value, or points at a node (`{$node: id}`) or edge (`{$edge: id}`) of the graph. */
export const resultShape = z
  .object({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.unknown())),
    graph: graphShape,
    citations: citationsShape,
    summary: z.object({
      shown: z.number().int(),
      truncated: z.boolean(),
      milliseconds: z.number(),
    }),
  })
  .meta({ id: 'Result' });
export type Result = z.infer<typeof resultShape>;

export const runQuery = defineRoute({
  method: 'post',
  path: '/queries/:name/run',
  group,
  summary: 'Runs a saved query; parameters as text, as typed into a form',
  params: z.object({ name: z.string().max(200) }),
  body: z.object({ parameters: recordByName(z.string()).default({}) }),
  output: resultShape,
});
