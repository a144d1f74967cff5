import neo4j, { type Driver } from 'neo4j-driver';
import { MayNotEditError } from '../problems/errors.ts';
import { isForbidden } from './why-it-ended.ts';

const timeoutMs = 30_000;

const readOnly =
  'The database does not let Diplograph make an index: the user that it connects as, or the whole database, is read-only. Copy the statement for somebody who may run it there.';

/**
 * Makes an index, which goes on by itself after the statement has ended. Nothing else writes to a database that isn't ours;
 * docs/decisions/0011 says why this does.
 * @throws MayNotEditError where the database refuses it, or a Neo4jError
 */
export async function createIndex(
  driver: Driver,
  database: string | undefined,
  statement: string,
): Promise<void> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.WRITE,
    ...(database && { database }),
  });
  try {
    await session.run(statement, {}, { timeout: timeoutMs });
  } catch (error) {
    throw isForbidden(error) ? new MayNotEditError(readOnly) : error;
  } finally {
    await session.close();
  }
}
