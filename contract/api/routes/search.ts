import { z } from 'zod';
import { boundedShape, nodeShape } from '../../model/graph.ts';
import { roleShape } from '../../model/profile/roles.ts';
import { limitParameter, switchParameter, typeParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const group = 'Search';

const meansShape = z
  .enum(['full-text index', 'index', 'scan'])
  .describe('A full-text index; a range or text index; or reading nodes one after the other');

const searchedShape = z
  .object({
    means: z.array(meansShape).describe('By which means, the best first'),
    indexes: z.array(z.string()).describe('Names of the indexes that were asked'),
    scanned: z
      .object({
        nodes: z.number().int().describe('How many nodes were read'),
        of: z.number().int().describe('Of how many'),
      })
      .nullable()
      .describe('Null where nothing was scanned'),
    isComplete: z
      .boolean()
      .describe(
        'Whether every name was searched by all of its words, with and without accents; otherwise an index would do it',
      ),
  })
  .meta({ id: 'Searched' });
export type Searched = z.infer<typeof searchedShape>;

export const search = defineRoute({
  method: 'get',
  path: '/search',
  group,
  summary: 'Entities by any form of their names, best first, with the form that matched',
  query: z.object({
    q: z.string().trim().min(1, 'is empty: type at least one letter').max(200).meta({ pattern: '\\S' }),
    kind: typeParameter.optional().describe('Only this label: Person, Body, Congress …'),
    role: roleShape.optional().describe('Only what plays this role by the profile: person, body, event …'),
    headedFirst: switchParameter.describe(
      'Whether bodies of which a head is known come before others that match as well as they do, exact names apart',
    ),
    limit: limitParameter(10, 100),
  }),
  output: boundedShape.extend({
    results: z.array(
      z.object({
        node: nodeShape,
        headed: z
          .boolean()
          .nullable()
          .describe(
            'Of a body, whether any head is known under this name; null for anything else, and where the model knows no headships',
          ),
        matched: z.string().describe('The form of the name that was found'),
        /** official, former, alias … ; `name` for the best-known form; in another model the property that holds it. */
        matchedAs: z.string(),
        distinction: z
          .string()
          .nullable()
          .describe(
            'What distinguishes it from others of the same name: its label, another property, its degree',
          ),
      }),
    ),
    searched: searchedShape,
  }),
});
export type SearchResult = z.infer<typeof search.output>['results'][number];

const offerShape = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
    name: z.string().describe('Of the index'),
    labels: z.array(z.string()).describe('Whose nodes it would find'),
    properties: z.array(z.string()).describe('By which properties'),
    statement: z.string().describe('The statement that makes it, to be read before'),
  })
  .meta({ id: 'IndexOffer' });
export type IndexOffer = z.infer<typeof offerShape>;

const searchIndexShape = z
  .object({
    name: z.string(),
    kind: z.enum(['full-text', 'range', 'text']),
    labels: z.array(z.string()),
    properties: z.array(z.string()),
    state: z.string().describe('`ONLINE` once it can be asked'),
    percent: z.number().describe('How much of it is made, from 0 to 100'),
  })
  .meta({ id: 'SearchIndex' });

export const searchIndexes = defineRoute({
  method: 'get',
  path: '/search/indexes',
  group,
  summary: 'The indexes that a search can ask, and those that would make it better',
  output: z.object({
    indexes: z.array(searchIndexShape),
    offers: z.array(offerShape),
    unserved: z
      .array(z.string())
      .describe(
        'Labels of which no index finds every name with and without accents, nor will once it is made',
      ),
    mayCreate: z
      .boolean()
      .describe('Whether this caller may have them made here; a server may refuse it all the same'),
  }),
});

export const createSearchIndex = defineRoute({
  method: 'post',
  path: '/search/indexes',
  group,
  summary:
    'Makes an index that is offered. It is the one change that is ever made to another program’s database',
  body: z.object({
    id: offerShape.shape.id,
    statement: z.string().max(50_000).describe('As it was offered'),
  }),
  output: z.object({ name: z.string(), state: z.string() }),
  edits: true,
});
