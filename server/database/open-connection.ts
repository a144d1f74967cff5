import { readFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { connect } from '../neo4j/connect.ts';

/** What a driver needs to reach one database. */
export interface ConnectionTarget {
  uri: string;
  username: string;
  password: string | undefined;
  database: string | undefined;
}

const question = await readFile(
  new URL('../../cypher/explore/database-version.cypher', import.meta.url),
  'utf8',
);

/** How long a server that has just been started may take to plan its first question, in milliseconds. */
const timeoutMs = 60_000;

/**
 * Asks a database one question, once.
 * @returns its version, such as `2026.09.0`
 * @throws whatever neo4j-driver throws
 */
export async function openOnce(target: ConnectionTarget): Promise<string> {
  const driver = connect(target);
  try {
    const session = driver.session({
      defaultAccessMode: neo4j.session.READ,
      ...(target.database && { database: target.database }),
    });
    const { records } = await session.run(question, {}, { timeout: timeoutMs });
    return String(records[0]?.get('version'));
  } finally {
    await driver.close();
  }
}
