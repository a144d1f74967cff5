import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quoted } from '../../contract/text/cypher-quoting.ts';

/** One question to the graph: a file below `cypher/` with one statement and the comment that opens it. */
export interface Statement {
  /** The file's name without its ending. */
  name: string;
  file: string;
  /** All of the file. */
  source: string;
  /** The lines of the opening comment, without their slashes and the space after them. */
  header: string[];
  /** Everything after the opening comment. */
  text: string;
  /** The line of the file on which the text begins, counted from 1. */
  firstLine: number;
}

/** Where a file below `cypher/` is wrong: `cypher/saved/heads.cypher:3: …`. */
export class CypherFileError extends Error {
  override name = 'CypherFileError';

  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

/**
 * Reads every `.cypher` file of one folder, by name.
 * @param folder such as `cypher/explore`, from the working directory or absolute
 * @throws CypherFileError for a file without an opening comment or with anything but one statement
 */
export function readStatements(folder: string): ReadonlyMap<string, Statement> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  const statements = files
    .sort()
    .map((file) => parseStatement(join(folder, file), readFileSync(join(folder, file), 'utf8')));
  return new Map(statements.map((statement) => [statement.name, statement]));
}

/**
 * @param file named in errors
 * @throws CypherFileError
 */
export function parseStatement(file: string, source: string): Statement {
  const lines = source.normalize('NFC').split(/\r?\n/);
  const opening = lines.findIndex((line) => !line.startsWith('//'));
  const headerEnd = opening === -1 ? lines.length : opening;
  if (headerEnd === 0) throw new CypherFileError(file, 1, 'must open with a comment that says what it asks');
  const text = lines.slice(headerEnd).join('\n').trimEnd().replace(/;$/, '');
  if (text.trim() === '') throw new CypherFileError(file, headerEnd, 'has no statement after its comment');
  const semicolon = blanked(text).indexOf(';');
  if (semicolon !== -1) {
    const line = headerEnd + text.slice(0, semicolon).split('\n').length;
    throw new CypherFileError(file, line, 'has more than one statement: one question per file');
  }
  const header = lines.slice(0, headerEnd).map((line) => line.replace(/^\/\/ ?/, '').trimEnd());
  const blank = text.length - text.trimStart().length;
  const firstLine = headerEnd + text.slice(0, blank).split('\n').length;
  return { name: basename(file, '.cypher'), file, source, header, text: text.trim(), firstLine };
}

/** The same text with strings, quoted names and comments blanked, so that their contents are not taken for code. */
function blanked(text: string): string {
  return text.replace(quoted, (match) => match.replace(/[^\n]/g, ' '));
}
