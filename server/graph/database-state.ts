import { questionsFor } from '../cypher/questions.ts';
import { createReader } from '../neo4j/reader.ts';
import type { RowOf } from '../neo4j/rows.ts';
import type { StoredProfile } from '../workspace/profiles.ts';
import { asking } from './asking.ts';
import type { OpenOptions } from './open.ts';
import { indexesIn } from './search/indexes-in.ts';
import type { SearchIndex } from './search/search-index.ts';

/** What decides how a graph is opened: where it is still the same, the graph needs no opening anew. */
export interface DatabaseState {
  contents: RowOf<'database-model'> | undefined;
  /** The indexes by which something can be found by a text. */
  indexes: SearchIndex[];
  /** Of its server; empty where it is not known. */
  version: string;
  /** The profile that is saved for it. */
  stored: StoredProfile | undefined;
}

/**
 * A way to look at what a database holds, without a scan; its questions are written out once, as it is asked often.
 * @returns a function that throws a Neo4jError where the database cannot be reached
 */
export function databaseInspector(options: OpenOptions): () => Promise<DatabaseState> {
  const { library, driver, database, keeper, profileFile } = options;
  const ask = asking(createReader(driver, database, keeper), questionsFor(library.builtIn, library));
  return async () => {
    const [[contents], [server], indexes, stored] = await Promise.all([
      ask('database-model'),
      ask('database-version').catch(() => []),
      indexesIn(ask),
      profileFile?.find(),
    ]);
    return { contents, version: server?.version ?? '', indexes, stored };
  };
}
