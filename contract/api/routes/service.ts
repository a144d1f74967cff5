import { z } from 'zod';
import { propertyShape } from '../../model/graph.ts';
import { capabilities, profileOrigin } from '../../model/profile/profile.ts';
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
    connection: z.string().describe('The id of the connection that answers'),
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

const connectionShape = z.object({
  type: z.string(),
  from: z.string().nullable().describe('The label where it starts; null for a node without labels'),
  to: z.string().nullable(),
  share: z.number().describe('Of the sampled relationships of the type, from 0 to 1'),
});

const propertyUseShape = z.object({
  name: z.string(),
  types: z.array(z.string()).describe('Of its values, as Cypher calls them: STRING, DATE, LIST<STRING>'),
  share: z.number().describe('Of the sampled nodes or relationships that have it, from 0 to 1'),
  example: propertyShape.describe('One of its values, cut where it is long'),
});

const sampledEntry = {
  count: z.number().int(),
  sampled: z.number().int().describe('How many of them were looked at for their properties'),
  properties: z.array(propertyUseShape),
};

export const schemaGraph = defineRoute({
  method: 'get',
  path: '/schema/graph',
  group,
  summary: 'Which relationship types join which labels, and what their properties hold, by a bounded sample',
  output: z.object({
    labels: z.array(z.object({ label: z.string(), ...sampledEntry })),
    types: z.array(z.object({ type: z.string(), ...sampledEntry })),
    connections: z.array(connectionShape),
    truncated: z.boolean().describe('Whether there are more labels or types than are listed here'),
  }),
});
export type SchemaGraph = z.infer<typeof schemaGraph.output>;
