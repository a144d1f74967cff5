import neo4j from 'neo4j-driver';
import type { ProvidedDatabase } from '../../../server/database/provide.ts';

/** The rows of one statement, on a connection of its own. */
export async function ask(
  target: Pick<ProvidedDatabase, 'uri' | 'username' | 'password'>,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<unknown[][]> {
  const auth = neo4j.auth.basic(target.username, target.password ?? '');
  const driver = neo4j.driver(target.uri, auth, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => [...record.values()]);
  } finally {
    await driver.close();
  }
}
