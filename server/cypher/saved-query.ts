import { createHash } from 'node:crypto';
import type { StoredQuery } from '../../contract/api/routes/queries.ts';
import { parseHeader } from './header.ts';
import { parseParameter } from './parameter.ts';
import { CypherFileError, readStatements, type Statement } from './statement.ts';

/**
 * Reads every saved query of a folder, in order of category, then title.
 * @throws CypherFileError
 */
export function readSavedQueries(folder: string): StoredQuery[] {
  return [...readStatements(folder).values()].map(parseSavedQuery).sort(byCategoryAndTitle);
}

/** @throws CypherFileError where its header does not follow the grammar in cypher/README.md */
export function parseSavedQuery(statement: Statement): StoredQuery {
  const { params, ...header } = parseHeader(statement);
  const parameters = params.map((field) => parseParameter(statement.file, field));
  const names = parameters.map(({ name }) => name);
  const repeated = params[names.findIndex((name, index) => names.indexOf(name) < index)];
  if (repeated) throw new CypherFileError(statement.file, repeated.line, 'this parameter is declared twice');
  const { name, source, text } = statement;
  return {
    name,
    ...header,
    parameters,
    text,
    origin: 'shipped',
    file: `cypher/saved/${name}.cypher`,
    author: null,
    model: 'Diplograph',
    fits: true,
    revision: createHash('sha256').update(source).digest('hex').slice(0, 32),
    source,
  };
}

function byCategoryAndTitle(one: StoredQuery, other: StoredQuery): number {
  return one.category.localeCompare(other.category) || one.title.localeCompare(other.title);
}
