import type { Driver } from 'neo4j-driver';
import { type ProvidedDatabase, provideDatabase } from '../database/provide.ts';
import { connect } from '../neo4j/connect.ts';
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
  const driver = connect(provided);
  try {
    return await work(driver, provided);
  } finally {
    await driver.close();
    await provided.stop();
  }
}
