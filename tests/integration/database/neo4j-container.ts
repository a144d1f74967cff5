import { neo4jReleases } from '../../../server/database/local/neo4j-release.ts';
import { javaOptions, serverSettings } from '../../../server/database/server-settings.ts';

const [newest] = neo4jReleases;
if (!newest) throw new Error('there is a newest Neo4j');
const { version } = newest;

/** The image of the Neo4j that runs locally. */
export const neo4jImage = `neo4j:${version}-community`;

/** The local server's settings as the image wants them: `db.tx_log.x` is NEO4J_db_tx__log_x. */
export function containerEnvironment(): Record<string, string> {
  const settings = Object.entries(serverSettings(version)).map(([name, value]) => [
    `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
    value,
  ]);
  return { ...Object.fromEntries(settings), NEO4J_server_jvm_additional: javaOptions.join(' ') };
}
