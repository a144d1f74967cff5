import type { TestProject } from 'vitest/node';
import type { ProvidedDatabase } from '../../server/database/provide.ts';
import type { DatabaseKeeper } from '../../server/neo4j/database-keeper.ts';
import { silently } from '../../server/process/progress.ts';
import { startDatabase } from './start-database.ts';

/** What `databaseForTests` needs of the one database that all files of the project share. */
export type SharedDatabase = Omit<ProvidedDatabase, keyof DatabaseKeeper | 'stop' | 'ended'>;

declare module 'vitest' {
  interface ProvidedContext {
    database: SharedDatabase;
  }
}

/** Starts one database for all files of the project, which run one after the other. */
export default async function shareDatabase(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...database } = await startDatabase(silently);
  project.provide('database', withoutKeeper(database));
  return stop;
}

/** Functions are not passed on from one process to another. */
function withoutKeeper(database: Omit<ProvidedDatabase, 'stop'>): SharedDatabase {
  const { uri, username, password, database: name, origin, ours, description } = database;
  return { uri, username, password, database: name, origin, ours, description };
}
