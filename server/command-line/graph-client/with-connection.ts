import { join } from 'node:path';
import { connectionsFile } from '../../connections/file/connections-file.ts';
import { openEntry } from '../../connections/open-entry.ts';
import { otherConnections } from '../../connections/other-connections.ts';
import { readLibrary } from '../../cypher/library.ts';
import { NotFoundError } from '../../problems/errors.ts';
import { problemOf } from '../../problems/problem-of.ts';
import { readSettings } from '../../process/settings.ts';
import type { Shell } from '../shell.ts';
import { type GraphClient, GraphClientError } from './graph-client.ts';
import { localGraphClient } from './local-graph-client.ts';

const root = join(import.meta.dirname, '../../..');

/**
 * Asks a database that the file of connections names, without a Diplograph that runs; the default one isn't started for it.
 * @throws GraphClientError where it can't be opened, or what the work throws
 */
export async function withConnection<Result>(
  { environment }: Shell,
  id: string,
  work: (client: GraphClient) => Promise<Result>,
): Promise<Result> {
  const { connectionsFile: file, workspaceDir } = readSettings(environment);
  const library = readLibrary(join(root, 'cypher'));
  const others = otherConnections(connectionsFile(file, environment), (each, entry) =>
    openEntry(each, entry, { workspaceDir, library, file }),
  );
  try {
    const { connection } = await others.take(id).catch(async (error: unknown) => {
      if (!(error instanceof NotFoundError)) throw new GraphClientError(problemOf(error, id).problem.detail);
      const known = (await others.list()).connections.map((each) => each.id);
      throw new GraphClientError(
        `There is no connection "${id}" in ${file}${known.length > 0 ? `, only ${known.join(', ')}` : ', which names none'}.`,
      );
    });
    return await work(localGraphClient(await connection.graph(), connection.workspace.queries));
  } finally {
    await others.close();
  }
}
