import { z } from 'zod';
import { recordByName } from '../../model/record-by-name.ts';
import { cypherLanguageShape } from '../cypher-language.ts';
import { planShape } from '../plan.ts';
import { resultMediaType, resultShape } from '../result.ts';
import { defineRoute } from '../route.ts';
import { maxConsoleRows, maxStatementLength, standardRows } from '../statement-limits.ts';

const group = 'Console';

/** Each may have the graph searched. */
const maxTypes = 100;

const statementFields = {
  statement: z
    .string()
    .min(1, 'is empty: type a statement')
    .max(maxStatementLength)
    .describe('One statement that only reads')
    .meta({ examples: ['MATCH (person:Person) RETURN person LIMIT 10'] }),
  parameters: recordByName(z.unknown())
    .default({})
    .describe('The values of its parameters as JSON; whole numbers are integers'),
  types: recordByName(z.string())
    .refine((types) => Object.keys(types).length <= maxTypes, `may hold at most ${maxTypes}`)
    .default({})
    .describe(
      'For parameters that are given as text, as typed into a form: their types as in the header of a saved query, such as `date` or `list of entity:Person`',
    ),
};

export const runCypher = defineRoute({
  method: 'post',
  path: '/cypher',
  group,
  summary:
    'Runs one statement that only reads, once its plan was found harmless; as JSON Lines it comes row by row',
  body: z.object({
    ...statementFields,
    limit: z.int().min(1).max(maxConsoleRows).default(standardRows).describe('At most so many rows'),
  }),
  output: resultShape,
  otherMediaTypes: [resultMediaType],
});

export const explainCypher = defineRoute({
  method: 'post',
  path: '/cypher/explain',
  group,
  summary: 'How a statement would be run, without running it; what may not be run is refused here too',
  body: z.object(statementFields),
  output: planShape,
});

export const profileCypher = defineRoute({
  method: 'post',
  path: '/cypher/profile',
  group,
  summary: 'How a statement was run: the rows and the reads of every step; its answer is left out',
  body: z.object(statementFields),
  output: planShape,
});

export const cypherLanguage = defineRoute({
  method: 'get',
  path: '/cypher/language',
  group,
  summary: 'Which Cypher the open database speaks, and which functions and procedures a statement may call',
  output: cypherLanguageShape,
});
