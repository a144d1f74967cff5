import { z } from 'zod';
import { nodeShape } from '../../model/graph.ts';
import { defineRoute } from '../route.ts';

const group = 'Sources';

const sourceShape = z
  .object({
    id: z.string(),
    title: z.string(),
    publication: z.string().nullable(),
    published: z.string().nullable().describe('EDTF'),
    short: z.string().describe('What notes call it: 2025 in 2025 ¶42'),
    passages: z.number().int().describe('How many of its paragraphs are cited'),
    facts: z.number().int().describe('How many facts, that is relationships, cite it'),
    entities: z.number().int().describe('How many entities cite it'),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof sourceShape>;

export const sources = defineRoute({
  method: 'get',
  path: '/sources',
  group,
  summary: 'The source documents that the data rests on',
  output: z.object({ sources: z.array(sourceShape) }),
});

const factShape = z.object({
  id: z.string(),
  type: z.string(),
  source: nodeShape,
  target: nodeShape,
  when: z.string(),
});

export const source = defineRoute({
  method: 'get',
  path: '/sources/:id',
  group,
  summary: 'One source document: its cited paragraphs, and what rests on each',
  params: z.object({ id: z.string().max(300) }),
  output: sourceShape.extend({
    paragraphs: z.array(
      z.object({
        id: z.string(),
        paragraph: z.number().int(),
        summary: z.string(),
        entities: z.array(nodeShape),
        facts: z.array(factShape),
      }),
    ),
  }),
});
export type SourceDetail = z.infer<typeof source.output>;
