import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress, Report } from '../../process/progress.ts';
import type { Settings } from '../../process/settings.ts';
import { claimFolder } from '../claim-folder.ts';
import { DatabaseError, WayClosed } from '../database-error.ts';
import { freePort } from '../free-port.ts';
import { keepRunning } from '../keep-running.ts';
import { openOnce } from '../open-connection.ts';
import { passwordIn } from '../password-file.ts';
import type { ProvidedDatabase } from '../provided-database.ts';
import { DockerError, docker } from './docker-client.ts';

/** How long the container may take to end by itself, in seconds. */
const stopTimeout = 3;

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
  const port = String(await freePort());
  let password = '';
  const compose = (args: string[], report?: Report) =>
    docker(['compose', '--file', composeFile, '--project-name', project, ...args], {
      environment: { NEO4J_PASSWORD: password, NEO4J_PORT: port },
      ...(report && { report }),
    });
  const stop = async () => void (await compose(['stop', '--timeout', String(stopTimeout)]));
  const start = async () => {
    await progress.step('Starting Neo4j in Docker', (report) =>
      compose(['up', '--detach', '--wait'], report),
    );
    const address = await compose(['port', 'neo4j', '7687']);
    const container = await compose(['ps', '--quiet', 'neo4j']);
    const target = { uri: `bolt://${address}`, username: 'neo4j', password, database: 'neo4j' };
    const version = await openOnce(target);
    const ended = new Promise<string>((settle) => {
      // When it is only the client that ends, by Ctrl-C say, nothing is known of the container.
      docker(['wait', container]).then(
        (code) => settle(`stopped with its container ${project} (code ${code}).`),
        () => {},
      );
    });
    return { target, version, ended, stop };
  };
  try {
    password = await passwordIn(join(folder.path, 'docker-password'));
    const first = await start();
    const kept = keepRunning(first, { start, say: progress.say });
    return {
      ...first.target,
      origin: 'docker',
      ours: true,
      description: `Neo4j ${first.version} in the Docker project ${project}`,
      ...kept,
      async stop() {
        await kept.stop();
        await folder.release();
      },
    };
  } catch (error) {
    await stop().catch(() => {});
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
