import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { quoted } from '../../contract/text/cypher-quoting.ts';

/** A statement with its place in a file, so that what is wrong in it can be shown there. */
export interface PlacedStatement {
  text: string;
  /** The line of the file on which the text begins, counted from 1. */
  firstLine: number;
  /** The column at which it begins there. */
  firstColumn: number;
}

/** One question to the graph: a file below `cypher/` with one statement and the comment that opens it. */
export interface Statement extends PlacedStatement {
  /** The file's name without its ending. */
  name: string;
  file: string;
  /** All of the file. */
  source: string;
  /** The lines of the opening comment, without their slashes and the space after them. */
  header: string[];
}

/** What is wrong in a text, and where, counted from 1. */
export interface Fault {
  line: number;
  column: number;
  message: string;
}

/** Where a file of questions is wrong: `cypher/saved/heads.cypher:3: …`. */
export class CypherFileError extends Error {
  override name = 'CypherFileError';
  readonly faults: readonly Fault[];

  constructor(file: string, line: number, problem: string, column = 1, more: readonly Fault[] = []) {
    const faults = [{ line, column, message: problem }, ...more];
    super(faults.map((fault) => `${file}:${fault.line}: ${fault.message}`).join('\n'));
    this.faults = faults;
  }
}

/** Where a place in a statement's text is in its file. */
export function placeInFile(
  { firstLine, firstColumn }: PlacedStatement,
  { line, column, ...fault }: Fault,
): Fault {
  return { ...fault, line: firstLine + line - 1, column: line === 1 ? firstColumn + column - 1 : column };
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
  // Some editors begin a file with a mark of its encoding.
  const lines = source
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r?\n/);
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
  const before = text.slice(0, text.length - text.trimStart().length).split('\n');
  return {
    ...{ name: basename(file, '.cypher'), file, source, header, text: text.trim() },
    firstLine: headerEnd + before.length,
    firstColumn: (before.at(-1) ?? '').length + 1,
  };
}

/** The same text with strings, quoted names and comments blanked, so that their contents are not taken for code. */
function blanked(text: string): string {
  return text.replace(quoted, (match) => match.replace(/[^\n]/g, ' '));
}
