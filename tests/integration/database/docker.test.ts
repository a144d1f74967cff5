import { chmod, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type ProvidedDatabase, provideDatabase } from '../../../server/database/provide.ts';
import { silently } from '../../../server/process/progress.ts';
import type { Settings } from '../../../server/process/settings.ts';
import { startDatabase } from '../start-database.ts';
import { ask } from './ask.ts';
import { ownSettings } from './local-setup.ts';

/** No such Java is installed anywhere, so a local database is out of the question. */
const noJava = { java: 9 };

/** What runs in place of a container. */
let inContainer: ProvidedDatabase;

beforeAll(async () => {
  inContainer = await startDatabase(silently);
});
afterAll(() => inContainer.stop());
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Puts a stand-in for the docker client on the path, and nothing else. */
async function installStandIn({
  dataDir,
}: Settings): Promise<() => Promise<{ call: string; args: string[] }[]>> {
  const folder = join(dataDir, 'bin');
  const calls = join(dataDir, 'calls');
  await mkdir(folder, { recursive: true });
  const script = fileURLToPath(new URL('./stand-in-docker.ts', import.meta.url));
  await writeFile(join(folder, 'docker'), `#!/bin/sh\nexec '${process.execPath}' '${script}' "$@"\n`);
  await chmod(join(folder, 'docker'), 0o755);
  vi.stubEnv('PATH', folder);
  vi.stubEnv('STAND_IN_CALLS', calls);
  return async () => {
    const lines = (await readFile(calls, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line));
  };
}

test('without a Java the service of docker-compose.yml is run, and stopped', async () => {
  const settings = await ownSettings();
  const passwordFile = join(settings.dataDir, 'docker-password');
  await writeFile(passwordFile, inContainer.password ?? '', { mode: 0o600 });
  const calls = await installStandIn(settings);
  vi.stubEnv('STAND_IN_ADDRESS', new URL(inContainer.uri).host);

  const database = await provideDatabase(settings, silently, noJava);
  expect(database).toMatchObject({
    uri: inContainer.uri,
    username: 'neo4j',
    password: inContainer.password,
    origin: 'docker',
    ours: true,
    description: expect.stringMatching(/^Neo4j \S+ in the Docker project diplograph-[0-9a-f]{8}$/),
  });
  expect(await ask(database, 'RETURN 1')).toEqual([[1]]);
  await database.stop();

  const made = await calls();
  expect(made.map(({ call }) => call)).toEqual([
    'version',
    'compose version',
    'compose up',
    'compose port neo4j 7687',
    'compose ps',
    'wait 0123456789ab',
    'compose stop',
  ]);
  expect(made.find(({ call }) => call === 'compose up')).toMatchObject({
    NEO4J_PORT: expect.stringMatching(/^\d{4,5}$/),
    NEO4J_PASSWORD: inContainer.password,
  });
  expect(made.flatMap(({ args }) => args).join(' ')).not.toContain(inContainer.password);
});

test('a container that ends by itself is started again, at the same port', async () => {
  const settings = await ownSettings();
  await writeFile(join(settings.dataDir, 'docker-password'), inContainer.password ?? '');
  const calls = await installStandIn(settings);
  vi.stubEnv('STAND_IN_ADDRESS', new URL(inContainer.uri).host);
  const said: string[] = [];

  const database = await provideDatabase(settings, { ...silently, say: (line) => said.push(line) }, noJava);
  await writeFile(join(settings.dataDir, 'calls.ended'), '');
  await vi.waitFor(() => expect(database.answers()).toBe(false), 10_000);
  await rm(join(settings.dataDir, 'calls.ended'));
  await vi.waitFor(() => expect(database.answers()).toBe(true), 10_000);
  await database.stop();

  expect(said).toEqual([
    expect.stringMatching(
      /^Neo4j stopped with its container diplograph-[0-9a-f]{8} \(code 137\)\.\nNeo4j is started again in 0\.5 s\.$/,
    ),
    'Neo4j answers again.',
  ]);
  const ups = (await calls()).filter(({ call }) => call === 'compose up') as { NEO4J_PORT?: string }[];
  expect(ups.map(({ NEO4J_PORT }) => NEO4J_PORT)).toEqual([ups[0]?.NEO4J_PORT, ups[0]?.NEO4J_PORT]);
});

test('a container that does not start gives one plain error, and the folder is free again', async () => {
  const settings = await ownSettings();
  await installStandIn(settings);
  vi.stubEnv('STAND_IN_FAILS', 'compose up');
  for (const _attempt of [1, 2]) {
    await expect(provideDatabase(settings, silently, noJava)).rejects.toThrow(
      /^Neo4j did not start in Docker: no space left on device\. See: docker compose --project-name diplograph-[0-9a-f]{8} logs$/,
    );
  }
  expect(((await stat(join(settings.dataDir, 'docker-password'))).mode & 0o777).toString(8)).toBe('600');
});
