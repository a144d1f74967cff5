import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ready } from '../../../contract/api/routes/service.ts';
import { readLibrary } from '../../cypher/library.ts';
import { DatabaseError } from '../../database/database-error.ts';
import { openGraph } from '../../graph/open.ts';
import { readSettings, type Settings } from '../../process/settings.ts';
import { holdsSecret, withoutSecret } from '../../process/without-secret.ts';
import { prepareGraph } from '../../seeds/load/prepare-graph.ts';
import type { Shell } from '../shell.ts';
import { withDatabase } from '../with-database.ts';
import { type GraphClient, GraphClientError } from './graph-client.ts';
import { httpGraphClient } from './http-graph-client.ts';
import { localGraphClient } from './local-graph-client.ts';

const root = join(import.meta.dirname, '../../..');
/** A Diplograph on this machine says at once that it is there. */
const timeoutMs = 1_500;

/**
 * Asks where it is quickest: at the address that was given; otherwise of the Diplograph that is running on the data
 * folder, whose database nobody else may open meanwhile; otherwise of the database that the settings name, which is
 * started and filled as a start of the program would.
 * @param url address of a running Diplograph
 * @throws AskError, SettingsError, DatabaseError, or what the work throws
 */
export async function withGraphClient<Result>(
  shell: Shell,
  url: string | undefined,
  work: (client: GraphClient) => Promise<Result>,
): Promise<Result> {
  if (url !== undefined) return work(httpGraphClient(checked(url)));
  const settings = readSettings(shell.environment);
  const running = settings.neo4j ? undefined : await runningOn(settings);
  if (running) return work(running);
  try {
    return await withDatabase(shell, async (driver, provided) => {
      await prepareGraph(provided, driver, shell.progress);
      const { database, description } = provided;
      const library = readLibrary(join(root, 'cypher'));
      return work(localGraphClient(await openGraph({ driver, database, description, library })));
    });
  } catch (error) {
    const inUse = error instanceof DatabaseError && existsSync(join(settings.dataDir, 'in-use-by'));
    if (!inUse || settings.neo4j) throw error;
    throw new GraphClientError(
      `${error.message}\nOr ask that one: --url http://127.0.0.1:3000, wherever it says it is ready.`,
    );
  }
}

/** The Diplograph that answers at the address of the settings, if it is one that runs on their data folder. */
async function runningOn({ host, port, dataDir }: Settings): Promise<GraphClient | undefined> {
  if (port === 0) return undefined;
  const address = `http://${['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host}:${port}`;
  try {
    const response = await fetch(`${address}/api${ready.path}`, { signal: AbortSignal.timeout(timeoutMs) });
    const { database } = ready.output.parse(await response.json());
    return database.description.includes(dataDir) ? httpGraphClient(address) : undefined;
  } catch {
    return undefined;
  }
}

function checked(url: string): string {
  if (holdsSecret(url)) {
    throw new GraphClientError(
      '--url holds a user name or password: leave them out, Diplograph asks for none.',
    );
  }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new GraphClientError(
      `--url must be an address such as http://127.0.0.1:3000, not "${withoutSecret(url)}".`,
    );
  }
  return url;
}
