import { inject } from 'vitest';
import type { ProvidedDatabase } from '../../server/database/provide.ts';
import { neverEnds } from '../../server/database/provided-database.ts';
import { connect } from '../../server/neo4j/connect.ts';

/** The database that the tests share. A file finds it empty and leaves it so, unless it is somebody's own. */
export async function databaseForTests(): Promise<ProvidedDatabase> {
  const shared = inject('database');
  return {
    ...shared,
    answers: () => true,
    restart: () => {},
    ended: neverEnds,
    stop: async () => {
      if (!shared.ours) return;
      const driver = connect(shared);
      await driver.executeQuery('MATCH (node) DETACH DELETE node');
      await driver.close();
    },
  };
}
