import type { TestProject } from 'vitest/node';
import type { ProvidedDatabase } from '../../server/database/provide.ts';
import { silently } from '../../server/process/progress.ts';
import { startDatabase } from './start-database.ts';

/** What `databaseForTests` needs of the one database that all files of the project share. */
export type SharedDatabase = Omit<ProvidedDatabase, 'stop' | 'ended' | 'answers' | 'restart'>;

declare module 'vitest' {
  interface ProvidedContext {
    database: SharedDatabase;
  }
}

/** Starts one database for all files of the project, which run one after the other. */
export default async function shareDatabase(project: TestProject): Promise<() => Promise<void>> {
  const {
    stop,
    ended: _never,
    answers: _always,
    restart: _nothing,
    ...database
  } = await startDatabase(silently);
  project.provide('database', database);
  return stop;
}
