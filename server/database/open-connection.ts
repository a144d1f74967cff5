import neo4j from 'neo4j-driver';

/** What a driver needs to reach one database. */
export interface Target {
  uri: string;
  username: string;
  password: string | undefined;
  database: string | undefined;
}

/** How long a server may take to accept a connection, in milliseconds. */
const connectionTimeout = 5_000;

/**
 * Connects once, opens the database and closes it again.
 * @returns the server's version, such as `2026.09.0`
 * @throws whatever neo4j-driver throws
 */
export async function openOnce(target: Target): Promise<string> {
  const { uri, username, password, database } = target;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, auth, {
    connectionTimeout,
    connectionAcquisitionTimeout: connectionTimeout * 2,
    maxTransactionRetryTime: 0,
  });
  try {
    const server = await driver.getServerInfo(database ? { database } : {});
    const session = driver.session({ defaultAccessMode: neo4j.session.READ, ...(database && { database }) });
    const transaction = await session.beginTransaction();
    await transaction.commit();
    await session.close();
    return server.agent?.replace('Neo4j/', '') ?? 'of an unknown version';
  } finally {
    await driver.close();
  }
}
