import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { provideDatabase } from '../../../server/database/provide.ts';
import { silently } from '../../../server/process/progress.ts';
import type { Settings } from '../../../server/process/settings.ts';
import { ownSettings } from './local-setup.ts';

const failingMaven = `#!/bin/sh
echo '[INFO] Scanning'
echo '[ERROR] Could not transfer artifact x: Unknown host'
echo '[ERROR] more'
exit 1
`;

afterEach(() => {
  vi.unstubAllEnvs();
});

async function errorOf(settings: Settings, options: { java?: number } = {}): Promise<string> {
  return provideDatabase(settings, silently, options).then(
    () => 'provided',
    (error: Error) => `${error.name}: ${error.message}`,
  );
}

/** A machine on which nothing has been fetched yet. */
async function emptySettings(): Promise<Settings> {
  const settings = await ownSettings();
  return { ...settings, cacheDir: join(settings.dataDir, 'cache') };
}

test('with no Java, no Maven and no Docker one error names the three ways, each with a command', async () => {
  vi.stubEnv('PATH', '/nowhere');
  const lines = (await errorOf(await emptySettings(), { java: 9 })).split('\n');
  expect(lines).toEqual([
    'DatabaseError: Diplograph needs a Neo4j, and found none. Choose one of three ways:',
    '  1. Name a server that runs already:',
    '       NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npm start',
    '  2. Let Diplograph run one, which takes Java 21 and Maven. No Java 9 was found.',
    expect.stringMatching(/install/),
    '  3. Let Docker run one, which takes Docker with its compose plugin. docker is not installed.',
    expect.stringMatching(/^ {7}docker compose version/),
  ]);
});

test('a Java without Maven is not enough', async () => {
  vi.stubEnv('PATH', '/nowhere');
  expect(await errorOf(await emptySettings())).toContain(
    'which takes Java 21 and Maven. Maven (mvn) is not installed.',
  );
});

test('when Maven fails its own first words say why, and nothing half fetched stays', async () => {
  const settings = await emptySettings();
  const folder = join(settings.dataDir, 'bin');
  await mkdir(folder);
  await writeFile(join(folder, 'mvn'), failingMaven, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
  expect(await errorOf(settings)).toMatch(
    /Maven could not fetch Neo4j \S+: Could not transfer artifact x: Unknown host\n/,
  );
  expect(await readdir(join(settings.cacheDir, 'neo4j'))).toEqual([]);
});
