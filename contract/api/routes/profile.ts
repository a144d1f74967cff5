import { z } from 'zod';
import { capabilities, profileInUseShape } from '../../model/profile.ts';
import { defineRoute } from '../route.ts';

const group = 'Model';

export const profile = defineRoute({
  method: 'get',
  path: '/profile',
  group,
  summary: 'What is known of the model of the graph, and where that comes from',
  output: profileInUseShape.extend({ capabilities: z.array(z.enum(capabilities)) }),
});

const questionShape = z
  .object({
    name: z.string().describe('File name below cypher/explore, without its ending'),
    comment: z.string().describe('What it asks'),
    needs: z.array(z.enum(capabilities)).describe('What the profile has to know'),
    text: z
      .string()
      .nullable()
      .describe(
        'The Cypher text as it is put to this graph, ready for a console; null where the profile lacks a need',
      ),
  })
  .meta({ id: 'Question' });

export const questions = defineRoute({
  method: 'get',
  path: '/questions',
  group,
  summary: 'Every question that the API itself asks, as it is put to this graph',
  output: z.object({ questions: z.array(questionShape) }),
});
