import { z } from 'zod';
import { propertyShape } from '../../model/graph.ts';
import { capabilities, profileInUseShape, profileShape } from '../../model/profile/profile.ts';
import { suggestionShape } from '../../model/profile/suggestion.ts';
import { segmentsShape } from '../../model/segment.ts';
import { graphResultShape } from '../graph-result.ts';
import { fileProblemShape, revisionHeaders, typeParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';
import { tenures } from './tenures.ts';

const group = 'Model';

const knownProfileShape = profileInUseShape.extend({
  capabilities: z.array(z.enum(capabilities)),
  revision: z
    .string()
    .nullable()
    .describe('Of the saved profile, the ETag of the answer; null where none is saved'),
  suggestions: z
    .array(suggestionShape)
    .describe('What relationship types may mean of which the profile says nothing, likeliest first'),
  problem: fileProblemShape
    .nullable()
    .describe('Why the saved profile cannot be read, where it cannot; the profile is guessed then'),
});
export type KnownProfile = z.infer<typeof knownProfileShape>;

export const profile = defineRoute({
  method: 'get',
  path: '/profile',
  group,
  summary: 'What is known of the model of the graph, and where that comes from',
  output: knownProfileShape,
});

export const replaceProfile = defineRoute({
  method: 'put',
  path: '/profile',
  group,
  summary:
    'Saves a profile for the open database, which is opened anew by it; `*` in If-Match where none is saved',
  headers: revisionHeaders,
  body: profileShape,
  output: knownProfileShape,
  edits: true,
});

export const resetProfile = defineRoute({
  method: 'delete',
  path: '/profile',
  group,
  summary: 'Deletes the saved profile, so that it is guessed again',
  headers: revisionHeaders,
  output: knownProfileShape,
  edits: true,
});

export const profileText = defineRoute({
  method: 'get',
  path: '/profile/text',
  group,
  summary: 'The profile as the text of its file, to be kept or to be used elsewhere',
  output: z.object({ name: z.string().describe('Of the file'), text: z.string() }),
});

export const checkProfile = defineRoute({
  method: 'post',
  path: '/profile/check',
  group,
  summary: 'What is wrong with the text of a profile, or what it would change',
  body: z.object({ text: z.string().max(500_000) }),
  output: z.object({
    problems: z.array(fileProblemShape).describe('All at once; then there is no profile'),
    profile: profileShape.nullable(),
    changes: z
      .array(segmentsShape)
      .describe('What would differ from the profile in use, one sentence each; none where nothing would'),
    unknown: z
      .array(z.string())
      .describe(
        'Labels, relationship types and properties that the profile names and the graph does not hold',
      ),
  }),
});

/** A label or a relationship type: exactly one of both. */
const ofShape = z.union([z.strictObject({ label: typeParameter }), z.strictObject({ type: typeParameter })]);

export const profileSamples = defineRoute({
  method: 'post',
  path: '/profile/samples',
  group,
  summary:
    'Some nodes of a label, or some relationships of a type with their ends, as a profile would present them',
  body: z.object({ profile: profileShape, of: ofShape }),
  output: graphResultShape,
});

export const profileValues = defineRoute({
  method: 'post',
  path: '/profile/values',
  group,
  summary:
    'The values of a property on the first nodes of a label or relationships of a type, commonest first',
  body: z.object({ of: ofShape, property: typeParameter }),
  output: z.object({
    values: z.array(z.object({ value: propertyShape, count: z.number().int() })),
    different: z.number().int().describe('How many values were found'),
    read: z.number().int().describe('How many nodes or relationships were looked at'),
  }),
});

export const profileTraces = defineRoute({
  method: 'post',
  path: '/profile/traces',
  group,
  summary: 'The heads of some bodies, those with most heads first, as a profile would present them',
  body: z.object({
    profile: profileShape,
    type: typeParameter.optional().describe('Only bodies that are headed by relationships of this type'),
  }),
  output: z.object({ traces: z.array(tenures.output).max(3) }),
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
