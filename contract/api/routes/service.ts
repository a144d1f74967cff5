import { z } from 'zod';
import { capabilities, profileOrigin } from '../../model/profile.ts';
import { defineRoute } from '../route.ts';

const group = 'Service';

export const health = defineRoute({
  method: 'get',
  path: '/health',
  group,
  summary: 'Whether the program is alive',
  output: z.object({ status: z.literal('alive') }),
});

export const ready = defineRoute({
  method: 'get',
  path: '/ready',
  group,
  summary: 'Whether the database answers, which it is, and what it holds',
  output: z.object({
    status: z.literal('ready'),
    database: z.object({ version: z.string(), edition: z.string(), description: z.string() }),
    profile: profileOrigin,
    capabilities: z
      .array(z.enum(capabilities))
      .describe('What the profile of the graph knows; what needs more than that cannot be had'),
    notice: z.string().nullable().describe('What the user should know of this database'),
    counts: z.object({ nodes: z.number().int(), relationships: z.number().int() }),
    datasets: z.array(z.object({ id: z.string(), title: z.string(), revision: z.string() })),
    mayEdit: z.boolean().describe('Whether this caller may save to the workspace'),
    mayRunCypher: z.boolean().describe('Whether statements of one’s own are run'),
  }),
});

const schemaEntry = { count: z.number().int(), properties: z.array(z.string()) };

export const schema = defineRoute({
  method: 'get',
  path: '/schema',
  group,
  summary: 'Labels, relationship types, their properties and how many of each there are',
  output: z.object({
    labels: z.array(z.object({ label: z.string(), ...schemaEntry })),
    relationshipTypes: z.array(z.object({ type: z.string(), ...schemaEntry })),
  }),
});
export type Schema = z.infer<typeof schema.output>;
