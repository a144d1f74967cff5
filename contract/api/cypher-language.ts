import { z } from 'zod';

const argumentShape = z.object({
  name: z.string(),
  type: z.string().describe('As Cypher writes it: `STRING`, `LIST<ANY>`'),
  description: z.string(),
  /** As the database describes it: `DefaultParameterValue{value=300, type=INTEGER}`; null where it must be given. */
  default: z.string().nullable(),
});

const callable = {
  name: z.string(),
  description: z.string(),
  signature: z.string(),
  isDeprecated: z.boolean(),
  arguments: z.array(argumentShape),
};

const functionShape = z
  .object({
    ...callable,
    category: z.string(),
    isBuiltIn: z.boolean(),
    aggregating: z.boolean(),
    returns: z.string().describe('The type of what it gives'),
  })
  .meta({ id: 'CypherFunction' });

const procedureShape = z
  .object({ ...callable, returns: z.array(argumentShape.omit({ default: true })) })
  .meta({ id: 'CypherProcedure' });

/** What Cypher is as the open database speaks it. */
export const cypherLanguageShape = z
  .object({
    version: z.enum(['5', '25']).describe('Of a statement that does not say which'),
    functions: z.array(functionShape),
    procedures: z.array(procedureShape).describe('Those that only read the graph; others are refused'),
  })
  .meta({ id: 'CypherLanguage' });
export type CypherLanguage = z.infer<typeof cypherLanguageShape>;
