import neo4j, { type Driver } from 'neo4j-driver';
import { type ProvidedDatabase, provideDatabase } from '../database/provide.ts';
import { readSettings } from '../process/settings.ts';
import type { Shell } from './shell.ts';

/**
 * Does some work with the database that the settings name, and leaves it as it was found: running or not.
 * @throws SettingsError, DatabaseError, or what the work throws
 */
export async function withDatabase<Result>(
  { environment, progress }: Shell,
  work: (driver: Driver, provided: ProvidedDatabase) => Promise<Result>,
): Promise<Result> {
  const provided = await provideDatabase(readSettings(environment), progress);
  const { uri, username, password } = provided;
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, auth, {
    useBigInt: true,
    userAgent: 'diplograph',
    telemetryDisabled: true,
  });
  try {
    return await work(driver, provided);
  } finally {
    await driver.close();
    await provided.stop();
  }
}
