import { join } from 'node:path';
import type { Profile } from '../../contract/model/profile/profile.ts';
import { type MacroTemplates, readMacroTemplates } from './macros.ts';
import { readBuiltInProfile } from './profile.ts';
import { type ParsedQuery, readSavedQueries } from './saved-query.ts';
import { readStatements, type Statement } from './statement.ts';

/** Every question that the program can put to a graph, read once at its start. */
export interface Library {
  /** What the API asks, of any model; see `questionsFor`. */
  explore: ReadonlyMap<string, Statement>;
  macros: MacroTemplates;
  /** Our own model. */
  builtIn: Profile;
  /** Statements that are offered for a database of somebody else, with gaps in braces. */
  offers: ReadonlyMap<string, Statement>;
  /** What users run. */
  saved: readonly ParsedQuery[];
}

/**
 * @param root the folder `cypher/`
 * @throws CypherFileError
 */
export function readLibrary(root: string): Library {
  return {
    explore: readStatements(join(root, 'explore')),
    macros: readMacroTemplates(join(root, 'macros.yaml')),
    builtIn: readBuiltInProfile(join(root, 'profiles/diplograph.yaml')),
    offers: readStatements(join(root, 'offers')),
    saved: readSavedQueries(join(root, 'saved')),
  };
}
