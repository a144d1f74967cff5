import { inject } from 'vitest';
import type { ProvidedDatabase } from '../../server/database/provide.ts';
import { runByOthers } from '../../server/database/provided-database.ts';
import { connect } from '../../server/neo4j/connect.ts';

/** The database that the tests share. A file finds it empty and leaves it so, unless it is somebody's own. */
export async function databaseForTests(): Promise<ProvidedDatabase> {
  const shared = inject('database');
  return {
    ...shared,
    ...runByOthers,
    stop: async () => {
      if (!shared.ours) return;
      const driver = connect(shared);
      await driver.executeQuery('MATCH (node) DETACH DELETE node');
      await driver.close();
    },
  };
}
