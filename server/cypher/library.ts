import { join } from 'node:path';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { readMacroTemplates } from './macros.ts';
import { readBuiltInProfile } from './profile.ts';
import { type SavedFiles, savedQueriesFor } from './saved-for.ts';
import type { ParsedQuery } from './saved-query.ts';
import { readStatements, type Statement } from './statement.ts';

/** Every question that the program can put to a graph, read once at its start. */
export interface Library extends SavedFiles {
  /** What the API asks, of any model; see `questionsFor`. */
  explore: ReadonlyMap<string, Statement>;
  /** Our own model. */
  builtIn: Profile;
  /** Statements that are offered for a database of somebody else, with gaps in braces. */
  offers: ReadonlyMap<string, Statement>;
  /** What users run, as it is put to our own model. */
  saved: readonly ParsedQuery[];
}

/**
 * @param root the folder `cypher/`
 * @throws CypherFileError
 */
export function readLibrary(root: string): Library {
  const builtIn = readBuiltInProfile(join(root, 'profiles/diplograph.yaml'));
  const files = {
    macros: readMacroTemplates(join(root, 'macros.yaml')),
    savedFiles: readStatements(join(root, 'saved')),
  };
  return {
    ...files,
    explore: readStatements(join(root, 'explore')),
    offers: readStatements(join(root, 'offers')),
    builtIn,
    saved: savedQueriesFor(builtIn, files),
  };
}
