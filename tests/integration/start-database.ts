import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GenericContainer, getContainerRuntimeClient, Wait } from 'testcontainers';
import { type ProvidedDatabase, provideDatabase } from '../../server/database/provide.ts';
import { runByOthers } from '../../server/database/provided-database.ts';
import type { Progress } from '../../server/process/progress.ts';
import { readSettings } from '../../server/process/settings.ts';
import { containerEnvironment, neo4jImage } from './database/neo4j-container.ts';

/**
 * A real Neo4j for tests: the one that NEO4J_URI names; otherwise one in a container, where a Docker engine
 * answers; otherwise a local one. What is not somebody's own begins empty and is gone after `stop`.
 */
export async function startDatabase(
  progress: Progress,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ProvidedDatabase> {
  const settings = readSettings(environment);
  if (settings.neo4j) return provideDatabase(settings, progress);
  const engine = await getContainerRuntimeClient().catch(() => undefined);
  if (engine) return progress.step(`Starting ${neo4jImage} in Docker`, startContainer);

  const dataDir = await mkdtemp(join(tmpdir(), 'diplograph-tests-'));
  const local = await provideDatabase({ ...settings, dataDir }, progress);
  return {
    ...local,
    async stop() {
      await local.stop();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function startContainer(): Promise<ProvidedDatabase> {
  const password = randomBytes(12).toString('hex');
  const container = await new GenericContainer(neo4jImage)
    .withEnvironment({ ...containerEnvironment(), NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .withStartupTimeout(180_000)
    .start();
  return {
    uri: `bolt://${container.getHost()}:${container.getMappedPort(7687)}`,
    username: 'neo4j',
    password,
    database: 'neo4j',
    origin: 'docker',
    ours: true,
    description: `${neo4jImage} in Docker`,
    ...runByOthers,
    async stop() {
      await container.stop();
    },
  };
}
