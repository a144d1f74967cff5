import { z } from 'zod';
import { maxViewNodes } from '../../model/view.ts';
import { graphResultShape } from '../graph-result.ts';
import { dateParameter, idParameter, limitParameter, typeParameter } from '../parameters.ts';
import { defineRoute } from '../route.ts';
import { degreeShape, directions } from './entities.ts';

/** What is found from several entities at once. */

const group = 'Graph';

const at = dateParameter.optional().describe('Only what held, or may have held, at this EDTF date');

export const maxTogether = 100;

export const sharedNeighbours = defineRoute({
  method: 'post',
  path: '/graph/shared',
  group,
  summary:
    'What at least two of these entities are related to, what most of them are related to first, and then what is related to fewer others; with these relationships',
  body: z.object({
    ids: z.array(idParameter).min(2).max(maxTogether),
    at,
    limit: limitParameter(12, 200),
  }),
  output: graphResultShape,
});

export const maxSteps = 4;

const stepShape = z.object({
  type: typeParameter.optional().describe('Only relationships of this type'),
  direction: z.enum(directions).optional(),
  kind: typeParameter.optional().describe('Only to entities with this label'),
});
export type PathStep = z.infer<typeof stepShape>;

export const expandAlong = defineRoute({
  method: 'post',
  path: '/graph/along',
  group,
  summary:
    'What some entities lead to along a pattern: from each the first step, from what that reaches the second, and so on; all that is passed through belongs to the answer',
  body: z.object({
    ids: z.array(idParameter).min(1).max(maxTogether),
    steps: z.array(stepShape).min(1).max(maxSteps),
    at,
    limit: limitParameter(12, 200).describe('How many neighbours of each entity are followed at each step'),
  }),
  output: graphResultShape,
});

export const degrees = defineRoute({
  method: 'post',
  path: '/graph/degrees',
  group,
  summary:
    'How many relationships each of these entities has, at any time; those that are not there are left out',
  body: z.object({ ids: z.array(idParameter).max(maxViewNodes) }),
  output: z.object({ degrees: z.array(degreeShape) }),
});
