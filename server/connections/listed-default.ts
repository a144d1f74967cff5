import { type Connection, defaultConnection } from '../../contract/api/routes/connections.ts';
import type { ProvidedDatabase } from '../database/provided-database.ts';
import { withoutSecret } from '../process/without-secret.ts';

/** How the database that the program was started with is listed. */
export function listedDefault({
  origin,
  uri,
  username,
  password,
  database,
}: Pick<ProvidedDatabase, 'origin' | 'uri' | 'username' | 'password' | 'database'>): Connection {
  const common = { id: defaultConnection, isDefault: true, state: 'open', problem: null } as const;
  const address = withoutSecret(uri);
  if (origin !== 'address') {
    return {
      ...common,
      title: 'Local database',
      origin: 'program',
      address: null,
      username: null,
      database: null,
    };
  }
  return {
    ...{ ...common, origin: 'environment', address, database: database ?? null },
    title: [URL.parse(address)?.host.replace(/:7687$/, '') || address, database].filter(Boolean).join('/'),
    username: password === undefined ? null : username,
  };
}
