import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { chooseJava, type Java } from '../../../server/database/local/choose-java.ts';
import { findJavas } from '../../../server/database/local/find-java.ts';
import { type ProvidedDatabase, provideDatabase } from '../../../server/database/provide.ts';
import { silently } from '../../../server/process/progress.ts';
import { readSettings, type Settings } from '../../../server/process/settings.ts';

// Some tests start a server several times, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

const javas: Java[] = await findJavas(process.env.JAVA_HOME);

/** Whether a Java is installed here; the tests of its Neo4j are skipped otherwise. */
export function hasJava(major: number): boolean {
  return chooseJava(javas, major) !== undefined;
}

/** This machine's settings with a data folder of the test's own, which is removed when the test ends. */
export async function ownSettings(): Promise<Settings> {
  const dataDir = await realpath(await mkdtemp(join(tmpdir(), 'diplograph-local-')));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  return { ...readSettings(process.env), neo4j: undefined, dataDir };
}

/** A local database that is stopped when the test ends. */
export async function provideLocally(settings: Settings, java?: number): Promise<ProvidedDatabase> {
  const database = await provideDatabase(settings, silently, java ? { java } : {});
  onTestFinished(() => database.stop());
  return database;
}
