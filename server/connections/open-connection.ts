import { followGraph } from '../graph/current-graph.ts';
import type { OpenOptions } from '../graph/open.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { OpenConnection } from './connection.ts';

/**
 * Opens a graph that is kept current, with the workspace that belongs to it.
 * @param folder of the workspace
 * @param profileId by which its profile is kept there; one that several databases share needs one for each
 * @throws Neo4jError where the database cannot be reached
 */
export async function openConnection(
  options: OpenOptions,
  folder: string,
  profileId = 'database',
): Promise<Pick<OpenConnection, 'graph' | 'workspace'>> {
  const workspace = openWorkspace(folder);
  return {
    workspace,
    graph: await followGraph({ ...options, profileFile: workspace.profiles.of(profileId) }),
  };
}
