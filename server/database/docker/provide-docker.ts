import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress, Report } from '../../process/progress.ts';
import type { Settings } from '../../process/settings.ts';
import { claimFolder } from '../claim-folder.ts';
import { DatabaseError, WayClosed } from '../database-error.ts';
import { openOnce } from '../open-connection.ts';
import { passwordIn } from '../password-file.ts';
import type { ProvidedDatabase } from '../provided-database.ts';
import { DockerError, docker } from './docker-client.ts';

const composeFile = fileURLToPath(new URL('../../../docker-compose.yml', import.meta.url));

/**
 * Runs the service of docker-compose.yml. Each data folder has a container and a volume of its own, and keeps the
 * password to it; the container stops with `stop`, and a start after a crash finds it as it is.
 * @throws WayClosed when no Docker engine answers
 * @throws DatabaseError when the folder is in use, or the container does not start
 */
export async function provideDocker(settings: Settings, progress: Progress): Promise<ProvidedDatabase> {
  await askEngine();
  const folder = await claimFolder(settings.dataDir);
  const project = `diplograph-${createHash('sha256').update(folder.path).digest('hex').slice(0, 8)}`;
  let password = '';
  const compose = (args: string[], report?: Report) =>
    docker(['compose', '--file', composeFile, '--project-name', project, ...args], {
      environment: { NEO4J_PASSWORD: password, NEO4J_PORT: '0' },
      ...(report && { report }),
    });
  try {
    password = await passwordIn(join(folder.path, 'docker-password'));
    await progress.step('Starting Neo4j in Docker', (report) =>
      compose(['up', '--detach', '--wait'], report),
    );
    const address = await compose(['port', 'neo4j', '7687']);
    const container = await compose(['ps', '--quiet', 'neo4j']);
    const target = { uri: `bolt://${address}`, username: 'neo4j', password, database: 'neo4j' };
    const version = await openOnce(target);

    let stopping = false;
    const ended = new Promise<string>((settle) => {
      // When it is only the client that ends, by Ctrl-C say, nothing is known of the container.
      const tell = (code: string) => stopping || settle(`its container ${project} ended (code ${code})`);
      docker(['wait', container]).then(tell, () => {});
    });
    return {
      ...target,
      origin: 'docker',
      ours: true,
      description: `Neo4j ${version} in the Docker project ${project}`,
      ended,
      async stop() {
        stopping = true;
        await compose(['stop']);
        await folder.release();
      },
    };
  } catch (error) {
    await compose(['stop']).catch(() => {});
    await folder.release();
    if (error instanceof DatabaseError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new DatabaseError(
      `Neo4j did not start in Docker: ${why}. See: docker compose --project-name ${project} logs`,
    );
  }
}

async function askEngine(): Promise<void> {
  try {
    await docker(['version', '--format', '{{.Server.Version}}'], { timeout: 10_000 });
    await docker(['compose', 'version'], { timeout: 10_000 });
  } catch (error) {
    if (error instanceof DockerError) throw new WayClosed(error.message.replace(/(?<![.?!])$/, '.'));
    throw error;
  }
}
