import { z } from 'zod';
import { boundedShape, nodeShape } from '../../model/graph.ts';
import { cursorParameter, limitParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const group = 'Sources';

const sourceShape = z
  .object({
    id: z.string(),
    title: z.string(),
    author: z.string().nullable().describe('As printed; null where nobody is named'),
    publication: z.string().nullable(),
    published: z.string().nullable().describe('EDTF'),
    url: z.string().nullable().describe('Where it can be read'),
    archive: z.string().nullable().describe('File name of the archived text'),
    remark: z.string().nullable().describe('What is known of its origin, and what is not'),
    short: z.string().describe('What notes call it: 2025 in 2025 ¶42'),
    passages: z.number().int().describe('How many of its paragraphs are cited'),
    facts: z.number().int().describe('How many facts, that is relationships, cite it'),
    entities: z.number().int().describe('How many entities cite it'),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof sourceShape>;

const pageShape = boundedShape.extend({ nextCursor: z.string().nullable() });

function pageQuery(standard: number, most: number) {
  return z.object({
    limit: limitParameter(standard, most),
    cursor: cursorParameter.optional(),
  });
}

export const sources = defineRoute({
  method: 'get',
  path: '/sources',
  group,
  summary: 'The source documents that the data rests on',
  query: z.object({ limit: limitParameter(200, 1000) }),
  output: boundedShape.extend({ sources: z.array(sourceShape) }),
});

export const source = defineRoute({
  method: 'get',
  path: '/sources/:id',
  group,
  summary: 'One source document: its paragraphs, page after page, and how much rests on each',
  params: z.object({
    id: z
      .string()
      .max(300)
      .meta({ examples: ['three-pillars-2021'] }),
  }),
  query: pageQuery(200, 1000),
  output: sourceShape.extend(pageShape.shape).extend({
    paragraphs: z.array(
      z.object({
        id: z.string(),
        paragraph: z.number().int(),
        summary: z.string(),
        facts: z.number().int().describe('How many facts cite it'),
        entities: z.number().int().describe('How many entities cite it'),
      }),
    ),
  }),
});
export type SourceDetail = z.infer<typeof source.output>;

export const citing = defineRoute({
  method: 'get',
  path: '/passages/:id/citing',
  group,
  summary: 'What rests on one paragraph, page after page: entities, then facts',
  params: z.object({
    id: z
      .string()
      .max(300)
      .describe('Id of the passage')
      .meta({ examples: ['three-pillars-2021:3'] }),
  }),
  query: pageQuery(100, 500),
  output: pageShape.extend({
    entities: z.array(nodeShape),
    facts: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        source: nodeShape,
        target: nodeShape,
        when: z.string(),
      }),
    ),
  }),
});
export type Citing = z.infer<typeof citing.output>;
