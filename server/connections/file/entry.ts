import { z } from 'zod';
import { holdsSecret } from '../../process/without-secret.ts';

/** A database as somebody wrote it down. */
export interface Entry {
  title: string;
  uri: string;
  username: string;
  /** Absent where the server asks for none. */
  password: string | undefined;
  /** Absent for the one that the server takes by itself. */
  database: string | undefined;
}

/** No message repeats a value: any of them may be a password that somebody put into the wrong place. */
const fieldsShape = z.object({
  title: z.string().max(100, 'must be at most 100 letters long').optional(),
  uri: z
    .string('must be given, such as bolt://db.example.org:7687')
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, {
      error: 'must begin with bolt://, neo4j://, bolt+s:// or neo4j+s://',
      abort: true,
    })
    .refine((uri) => !holdsSecret(uri), 'holds a user name or password: write them as username and password'),
  username: z.string().optional(),
  password: z.string().optional(),
  passwordEnv: z.string().optional(),
  database: z.string().optional(),
});

export const fieldNames = Object.keys(fieldsShape.shape);

/** What is wrong with an entry, and in which of its fields. */
export interface EntryFault {
  field: string;
  message: string;
}

/**
 * @param fields texts by the name of their field, each of `fieldNames`
 * @param environment where `passwordEnv` is looked up
 */
export function readEntry(
  id: string,
  fields: ReadonlyMap<string, string>,
  environment: NodeJS.ProcessEnv,
): Entry | EntryFault[] {
  const parsed = fieldsShape.safeParse(Object.fromEntries(fields));
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => ({ field: String(path[0]), message }));
  const { title = id, uri, username = 'neo4j', password, passwordEnv, database } = parsed.data;
  if (passwordEnv === undefined) return { title, uri, username, password, database };
  if (password !== undefined) return [{ field: 'passwordEnv', message: 'and password are both given' }];
  const found = new Map(Object.entries(environment)).get(passwordEnv);
  if (!found) {
    const message = 'names a variable that is not set where Diplograph was started';
    return [{ field: 'passwordEnv', message }];
  }
  return { title, uri, username, password: found, database };
}
