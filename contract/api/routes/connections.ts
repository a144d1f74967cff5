import { z } from 'zod';
import { fileProblemShape } from '../parameters.ts';
import { defineRoute } from '../route.ts';

/** The id of the connection that answers where a request names none. */
export const defaultConnection = 'default';

/** Also a folder of the workspace, and a part of paths. */
export const connectionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'must be up to 40 small letters, digits and hyphens')
  .describe('Id of a connection')
  .meta({ examples: ['northwind'] });

const connectionShape = z
  .object({
    id: connectionId,
    title: z.string(),
    address: z
      .string()
      .nullable()
      .describe('Without credentials; null for the database that the program runs itself'),
    username: z.string().nullable(),
    database: z.string().nullable().describe('Null for the one that the server takes by itself'),
    origin: z
      .enum(['environment', 'file', 'program'])
      .describe('Where it is said, or that the program provides it'),
    isDefault: z.boolean().describe('Whether it answers where a request names none'),
    state: z
      .enum(['closed', 'open', 'failed'])
      .describe(
        'A database is opened when it is first asked, and closed when nobody has asked for some minutes',
      ),
    problem: z
      .string()
      .nullable()
      .describe('Why it could not be opened when it was last tried, and what to do'),
  })
  .meta({ id: 'Connection' });
export type Connection = z.infer<typeof connectionShape>;

export const connections = defineRoute({
  method: 'get',
  path: '/connections',
  group: 'Service',
  summary:
    'The databases that can be opened. Every other operation answers for one of them below `/api/connections/:id/`, and for the default one below `/api/`',
  output: z.object({
    connections: z.array(connectionShape),
    file: z.string().describe('Where further ones are written, on the machine of the server'),
    problems: z
      .array(fileProblemShape)
      .describe('What is wrong in that file; an entry with a problem is not used, all others are'),
  }),
});
