import type { Progress } from '../process/progress.ts';
import type { Settings } from '../process/settings.ts';
import { connectToAddress } from './connect-to-address.ts';
import { DatabaseError, WayClosed } from './database-error.ts';
import { provideDocker } from './docker/provide-docker.ts';
import { provideLocal } from './local/provide-local.ts';
import type { ProvidedDatabase } from './provided-database.ts';

export type { ProvidedDatabase } from './provided-database.ts';

/**
 * Provides the graph database: the one that NEO4J_URI names, otherwise a local Neo4j, otherwise one in Docker.
 * @param options.java only this Java (its major version), where given
 * @throws DatabaseError saying what to do
 */
export async function provideDatabase(
  settings: Settings,
  progress: Progress,
  options: { java?: number } = {},
): Promise<ProvidedDatabase> {
  if (settings.neo4j) return connectToAddress(settings.neo4j, progress);
  const local = await ifOpen(() => provideLocal(settings, progress, options.java));
  if (!(local instanceof WayClosed)) return local;
  const docker = await ifOpen(() => provideDocker(settings, progress));
  if (!(docker instanceof WayClosed)) return docker;
  throw new DatabaseError(
    [
      'Diplograph needs a Neo4j, and found none. Choose one of three ways:',
      '  1. Name a server that runs already:',
      '       NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npm start',
      `  2. Let Diplograph run one, which takes Java 21 and Maven. ${local.message}`,
      `       ${installCommand()}`,
      `  3. Let Docker run one, which takes Docker with its compose plugin. ${docker.message}`,
      '       docker compose version     (answers once it is installed and running)',
    ].join('\n'),
  );
}

async function ifOpen(way: () => Promise<ProvidedDatabase>): Promise<ProvidedDatabase | WayClosed> {
  try {
    return await way();
  } catch (error) {
    if (error instanceof WayClosed) return error;
    throw error;
  }
}

/** How Java and Maven are installed here. */
function installCommand(): string {
  if (process.platform === 'darwin') return 'brew install openjdk maven';
  if (process.platform === 'win32') return 'winget install EclipseAdoptium.Temurin.25.JDK, and Maven';
  return 'sudo apt install default-jdk-headless maven     (or your system’s own packages)';
}
