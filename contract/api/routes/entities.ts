import { z } from 'zod';
import { citationsShape } from '../../model/citation.ts';
import { meaningShape, nodeShape } from '../../model/graph.ts';
import { segmentsShape } from '../../model/segment.ts';
import { maxViewNodes } from '../../model/view.ts';
import { graphResultShape } from '../graph-result.ts';
import {
  cursorParameter,
  dateParameter,
  idParameter,
  integerParameter,
  limitParameter,
  switchParameter,
  typeParameter,
} from '../parameters.ts';
import { defineRoute } from '../route.ts';

const group = 'Entities';
const params = z.object({ id: idParameter });

export const directions = ['out', 'in'] as const;

export const relationshipCountShape = z.object({
  type: z.string(),
  meaning: meaningShape.optional().describe('As on a relationship'),
  direction: z.enum(directions),
  count: z.number().int(),
  holding: z
    .number()
    .int()
    .describe('Those of them that held, or may have held, on the query date; all where none is given'),
});
export type RelationshipCount = z.infer<typeof relationshipCountShape>;

const existenceShape = z.object({
  status: z.enum(['certain', 'possible', 'no']),
  because: segmentsShape.nullable().describe('Why it is certain that it existed; null where it is not'),
  facts: z.array(z.string()).describe('Ids of the facts that prove it; none where its own dates do'),
});
export type Existence = z.infer<typeof existenceShape>;

export const entity = defineRoute({
  method: 'get',
  path: '/entities/:id',
  group,
  summary: 'One entity with its names, citations and relationship types × direction with counts',
  params,
  query: z.object({
    at: dateParameter
      .optional()
      .describe(
        'Also says whether it existed at this EDTF date, and counts the relationships that held, or may have',
      ),
  }),
  output: z.object({
    node: nodeShape,
    existence: existenceShape
      .optional()
      .describe('Whether it existed at the query date, and why; absent where none is given'),
    names: z.array(z.object({ name: z.string(), kind: z.string() })).describe('Every other form of its name'),
    relationships: z.array(relationshipCountShape),
    citations: citationsShape,
  }),
});
export type EntityDetail = z.infer<typeof entity.output>;

/** Of more entities that are shown than these it is not looked up how the neighbours are related to them. */
export const maxShown = 500;

export const degreeShape = z.object({ id: z.string(), degree: z.number().int() });

const neighbourFilter = {
  type: typeParameter.optional().describe('Only relationships of this type'),
  direction: z.enum(directions).optional(),
  kind: typeParameter.optional().describe('Only neighbours with this label'),
  at: dateParameter.optional().describe('Only what held, or may have held, at this EDTF date'),
  limit: limitParameter(12, 200),
  askAbove: integerParameter(0)
    .optional()
    .describe('Of an entity with more relationships left than this, only how many there are'),
};

const neighboursShape = graphResultShape.extend({
  leftOut: z.number().int().describe('Other neighbours that the date leaves out'),
  hub: z
    .boolean()
    .describe(
      'Whether more relationships than `askAbove` are left: no neighbours come then, and `total` and `leftOut` count relationships',
    ),
  nextCursor: z.string().nullable(),
  degrees: z.array(degreeShape).describe('How many relationships each of these neighbours has, at any time'),
});
export type Neighbours = z.infer<typeof neighboursShape>;

export const neighbours = defineRoute({
  method: 'get',
  path: '/entities/:id/neighbours',
  group,
  summary: 'The neighbours, page after page, each as a graph that includes the entity itself',
  params,
  query: z.object({
    ...neighbourFilter,
    cursor: cursorParameter.optional(),
  }),
  output: neighboursShape,
});

export const expansion = defineRoute({
  method: 'post',
  path: '/entities/:id/neighbours',
  group,
  summary: 'The next few neighbours beside those that are shown already',
  params,
  body: z.object({
    ...neighbourFilter,
    exclude: z
      .array(idParameter)
      .max(maxViewNodes)
      .describe('Ids of neighbours that are shown already, as many as a View may hold'),
    shown: z
      .array(idParameter)
      .max(maxShown)
      .default([])
      .describe('Ids of what is shown as well, to which the relationships of the neighbours come with them'),
  }),
  output: neighboursShape,
});

export const overview = defineRoute({
  method: 'get',
  path: '/graph',
  group: 'Graph',
  summary:
    'An overview: the best connected entities and the relationships among them; of another model’s graph a sample of every label that hangs together',
  query: z.object({
    at: dateParameter.optional(),
    kind: typeParameter.optional().describe('Only entities with this label'),
    neighbours: switchParameter.describe(
      'Whether some neighbours come with the entities of a kind, so that they hang together',
    ),
    type: typeParameter
      .optional()
      .describe(
        'Some relationships of this type with their ends; `shown` and `total` count relationships then, and `kind` is left aside',
      ),
    limit: limitParameter(60, 500),
  }),
  output: graphResultShape,
});

export const subgraph = defineRoute({
  method: 'post',
  path: '/graph',
  group: 'Graph',
  summary:
    'Exactly these entities and the relationships among them, up to 20,000, beyond which the answer is truncated; ids that are not there any more are left out',
  body: z.object({
    ids: z.array(idParameter).max(maxViewNodes).describe('As many as a View may hold'),
    at: dateParameter.optional().describe('Only what held, or may have held, at this EDTF date'),
  }),
  output: graphResultShape,
});
