import { afterEach, expect, test, vi } from 'vitest';
import { silently } from '../../../server/process/progress.ts';
import { startDatabase } from '../start-database.ts';
import { ask } from './ask.ts';
import { containerEnvironment, neo4jImage } from './neo4j-container.ts';
import { standInEngine } from './stand-in-engine.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('where a Docker engine answers, tests run in a container set as the local server is', async () => {
  const engine = await standInEngine();
  vi.stubEnv('NEO4J_URI', '');
  vi.stubEnv('DOCKER_HOST', engine.address);
  vi.stubEnv('TESTCONTAINERS_HOST_OVERRIDE', '127.0.0.1');
  // The companion that removes what a killed test run leaves needs a real engine.
  vi.stubEnv('TESTCONTAINERS_RYUK_DISABLED', 'true');

  const database = await startDatabase(silently);
  expect(database).toMatchObject({ origin: 'docker', ours: true, description: `${neo4jImage} in Docker` });
  expect(await ask(database, 'RETURN 1')).toEqual([[1]]);
  await database.stop();

  expect(engine.created).toHaveLength(1);
  const { Image, Env = [], HostConfig } = engine.created[0] ?? {};
  const environment = Object.fromEntries(Env.map((variable) => variable.split(/=(.*)/s)));
  expect({ Image, environment }).toEqual({
    Image: neo4jImage,
    environment: { ...containerEnvironment(), NEO4J_AUTH: `neo4j/${database.password}` },
  });
  expect(Object.keys(HostConfig?.PortBindings ?? {})).toEqual(['7687/tcp']);
  expect(engine.calls.slice(-2)).toEqual(['POST /containers/stand-in/stop', 'DELETE /containers/stand-in']);
});
