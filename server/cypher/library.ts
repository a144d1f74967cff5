import { join } from 'node:path';
import type { SavedQuery } from '../../contract/api/routes/queries.ts';
import { readSavedQueries } from './saved-query.ts';
import { readStatements, type Statement } from './statement.ts';

/** Every question that the program can put to a graph, read once at its start. */
export interface Library {
  /** What the API asks of a graph in our own model. */
  explore: ReadonlyMap<string, Statement>;
  /** The same questions, for a graph in any other model. */
  foreign: ReadonlyMap<string, Statement>;
  /** What users run. */
  saved: readonly SavedQuery[];
}

/**
 * @param root the folder `cypher/`
 * @throws CypherFileError
 */
export function readLibrary(root: string): Library {
  return {
    explore: readStatements(join(root, 'explore')),
    foreign: readStatements(join(root, 'foreign')),
    saved: readSavedQueries(join(root, 'saved')),
  };
}
