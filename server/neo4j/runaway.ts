import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';

/** By which field of its metadata a statement that somebody else wrote is known on the server. */
export const markField = 'diplograph';

const question = `SHOW TRANSACTIONS YIELD metaData WHERE metaData[$field] = $mark RETURN count(*) AS count`;

/**
 * Whether the server still runs a statement, by its mark. No answer within the time counts as a yes: a server that is kept so
 * busy that it says nothing is in need of the same. One that ends the connection, or refuses the question, is not.
 */
export async function stillRuns(driver: Driver, mark: string, timeoutMs: number): Promise<boolean> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const enough = new AbortController();
  try {
    const asked = session.run(question, { field: markField, mark }, { timeout: timeoutMs });
    return await Promise.race([
      asked.then(
        ({ records }) => Number(records[0]?.get('count')) > 0,
        () => false,
      ),
      pause(timeoutMs, true, { signal: enough.signal }),
    ]);
  } finally {
    enough.abort();
    session.close().catch(() => {});
  }
}
