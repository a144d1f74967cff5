import { join } from 'node:path';
import { defaultConnection } from '../../../contract/api/routes/connections.ts';
import { readLibrary } from '../../cypher/library.ts';
import { openGraph } from '../../graph/open.ts';
import { readSettings } from '../../process/settings.ts';
import { prepareGraph } from '../../seeds/load/prepare-graph.ts';
import { openWorkspace } from '../../workspace/workspace.ts';
import { addressToAsk, hintingAtRunning } from '../running-server.ts';
import type { Shell } from '../shell.ts';
import type { WhomToAsk } from '../whom-to-ask.ts';
import { withDatabase } from '../with-database.ts';
import type { GraphClient } from './graph-client.ts';
import { httpGraphClient } from './http-graph-client.ts';
import { localGraphClient } from './local-graph-client.ts';
import { withConnection } from './with-connection.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * Asks where it is quickest: at the address that was given; otherwise of the Diplograph that is running on the data
 * folder, whose database nobody else may open meanwhile; otherwise of the database that the settings name, which is
 * started and filled as a start of the program would.
 * @throws AskError, SettingsError, DatabaseError, or what the work throws
 */
export async function withGraphClient<Result>(
  shell: Shell,
  { url, connection = defaultConnection }: WhomToAsk,
  work: (client: GraphClient) => Promise<Result>,
): Promise<Result> {
  const running = await addressToAsk(shell, url);
  if (running !== undefined) return work(httpGraphClient(running, connection));
  if (connection !== defaultConnection) return withConnection(shell, connection, work);
  return hintingAtRunning(shell, () =>
    withDatabase(shell, async (driver, provided) => {
      await prepareGraph(provided, driver, shell.progress);
      const { database, description } = provided;
      const library = readLibrary(join(root, 'cypher'));
      const { queries } = openWorkspace(readSettings(shell.environment).workspaceDir);
      return work(localGraphClient(await openGraph({ driver, database, description, library }), queries));
    }),
  );
}
