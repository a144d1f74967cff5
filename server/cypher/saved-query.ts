import type { SavedQuery } from '../../contract/api/routes/queries.ts';
import { parseHeader } from './header.ts';
import { parseParameter } from './parameter.ts';
import { CypherFileError, readStatements, type Statement } from './statement.ts';

/**
 * Reads every saved query of a folder, in order of category, then title.
 * @throws CypherFileError
 */
export function readSavedQueries(folder: string): SavedQuery[] {
  return [...readStatements(folder).values()].map(parseSavedQuery).sort(byCategoryAndTitle);
}

/** @throws CypherFileError where its header does not follow the grammar in cypher/README.md */
export function parseSavedQuery(statement: Statement): SavedQuery {
  const { params, ...header } = parseHeader(statement);
  const parameters = params.map((field) => parseParameter(statement.file, field));
  const names = parameters.map(({ name }) => name);
  const repeated = params[names.findIndex((name, index) => names.indexOf(name) < index)];
  if (repeated) throw new CypherFileError(statement.file, repeated.line, 'this parameter is declared twice');
  return { name: statement.name, ...header, parameters, text: statement.text };
}

function byCategoryAndTitle(one: SavedQuery, other: SavedQuery): number {
  return one.category.localeCompare(other.category) || one.title.localeCompare(other.title);
}
