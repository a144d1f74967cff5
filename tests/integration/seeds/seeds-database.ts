import neo4j, { type Driver } from 'neo4j-driver';
import { silently } from '../../../server/process/progress.ts';
import { applySchema } from '../../../server/seeds/load/apply-schema.ts';
import { databaseForTests } from '../database-for-tests.ts';

/** A database that seeds can be loaded into. */
export interface SeedsDatabase {
  driver: Driver;
  database: string | undefined;
  /** For another process that connects to it. */
  environment: Record<string, string>;
  close(): Promise<void>;
}

/** A real Neo4j with the schema applied. */
export async function seedsDatabase(): Promise<SeedsDatabase> {
  const { uri, username, password, database, stop } = await databaseForTests();
  const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
  const driver = neo4j.driver(uri, auth, { useBigInt: true });
  await applySchema(driver, database, silently);
  return {
    driver,
    database,
    environment: {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      ...(password !== undefined && { NEO4J_PASSWORD: password }),
      ...(database !== undefined && { NEO4J_DATABASE: database }),
    },
    async close() {
      await driver.close();
      await stop();
    },
  };
}
