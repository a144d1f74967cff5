import type { Progress } from '../progress.ts';
import type { Settings } from '../settings.ts';
import { DatabaseError, WayClosed } from './database-error.ts';
import { provideLocal } from './local/provide-local.ts';
import { openOnce } from './open-connection.ts';
import { neverEnds, type ProvidedDatabase } from './provided-database.ts';

export type { ProvidedDatabase } from './provided-database.ts';

/**
 * Provides the graph database: the one that NEO4J_URI names, otherwise a local one.
 * @param options.java only this Java (its major version), where given
 * @throws DatabaseError saying what to do
 */
export async function provideDatabase(
  settings: Settings,
  progress: Progress,
  options: { java?: number } = {},
): Promise<ProvidedDatabase> {
  if (settings.neo4j) {
    const version = await openOnce(settings.neo4j);
    return {
      ...settings.neo4j,
      origin: 'address',
      ours: false,
      description: `Neo4j ${version} at ${settings.neo4j.uri}`,
      ended: neverEnds,
      stop: async () => {},
    };
  }
  try {
    return await provideLocal(settings, progress, options.java);
  } catch (error) {
    if (error instanceof WayClosed) throw new DatabaseError(error.message);
    throw error;
  }
}
