import { z } from 'zod';
import { roleShape } from '../model/profile/roles.ts';

/** A parameter that a saved query declares in its header; cypher/README.md has the grammar. */
export const queryParameterShape = z
  .object({
    name: z.string(),
    label: z.string(),
    type: z.enum(['entity', 'date', 'integer', 'string', 'boolean', 'duration', 'choice']),
    /** Whether it takes any number of such values. */
    isList: z.boolean(),
    /** For an entity: the label it must carry (Person, Body, Congress …); null for any. */
    kind: z.string().nullable(),
    /** For an entity: what it must be by the profile, where several labels are that. */
    role: roleShape.optional(),
    /** For an integer: the least and the most it may be; null where it is open. */
    min: z.number().int().nullable(),
    max: z.number().int().nullable(),
    choices: z.array(z.string()),
    /** Whether the graph is asked which values it may have: `POST /queries/:name/choices/:parameter`. */
    hasChoicesInGraph: z.boolean(),
    /** As typed into a form; null where it must be given. */
    default: z.union([z.string(), z.array(z.string())]).nullable(),
  })
  .meta({ id: 'QueryParameter' });
export type QueryParameter = z.infer<typeof queryParameterShape>;

/** What is given for a parameter: text as typed into a form, or several of them where it is a list. */
export const givenParameterShape = z.union([z.string(), z.array(z.string()).max(1_000)]);
export type GivenParameter = z.infer<typeof givenParameterShape>;
