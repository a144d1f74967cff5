import { createHash } from 'node:crypto';
import type { StoredQuery } from '../../contract/api/routes/queries.ts';
import { parametersIn, parameterUsesIn, placeAt } from '../../contract/text/cypher-tokens.ts';
import { type Field, parseHeader } from './header.ts';
import { parseParameter } from './parameter.ts';
import {
  CypherFileError,
  type Fault,
  type PlacedStatement,
  parseStatement,
  placeInFile,
  type Statement,
} from './statement.ts';

/** A saved query as its file has it. */
export interface ParsedQuery extends Omit<StoredQuery, 'fits'> {
  statement: PlacedStatement;
  /** The statements that ask the graph which values a parameter may have, by its name. */
  choices: ReadonlyMap<string, PlacedStatement>;
}

/** A file that is no query at all may have one on every line. */
const maxFaults = 100;

/**
 * Reads a query that comes with the program, written out for a model.
 * @param model the title of its profile
 * @throws CypherFileError where it does not follow the grammar in cypher/README.md, with all that is wrong
 */
export function parseShippedQuery(statement: Statement, model: string): ParsedQuery {
  const { name } = statement;
  return { ...parseQuery(statement, 'shipped'), file: `cypher/saved/${name}.cypher`, author: null, model };
}

/**
 * Reads a query that somebody saved.
 * @param file below the workspace: `queries/heads.cypher`
 * @throws CypherFileError with all that is wrong
 */
export function parseOwnQuery(file: string, source: string): ParsedQuery {
  return parseQuery(parseStatement(file, source), 'own');
}

function parseQuery(statement: Statement, origin: StoredQuery['origin']): ParsedQuery {
  const { query, faults } = readQuery(statement, origin);
  if (query) return query;
  const [first, ...more] = faults;
  if (!first) throw new Error('a file without faults is a query');
  throw new CypherFileError(statement.file, first.line, first.message, first.column, more);
}

/** All that can be read of a query's file, and all that is wrong in it, in order; it is a query where nothing is. */
export function readQuery(
  statement: Statement,
  origin: StoredQuery['origin'],
): { query: ParsedQuery | undefined; choices: ParsedQuery['choices']; faults: Fault[] } {
  const { header, params, choices: choicesFields, faults } = parseHeader(statement);
  const parameters = params.flatMap((field) => parseParameter(field, faults) ?? []);
  const declared = params.map(({ value }) => /^\w+/.exec(value)?.[0] ?? '');
  faults.push(...repeated(params, declared));
  const settled = parameters.filter(({ type }) => type === 'choice' || type === 'boolean');
  const choices = readChoices(
    choicesFields,
    { params, declared, settled: settled.map(({ name }) => name) },
    faults,
  );
  const advice = 'is not declared: add a line "// param name: type | label"';
  faults.push(...undeclaredIn(statement, declared, advice));
  faults.push(...unused(params, declared, [statement, ...choices.values()]));
  faults.sort((one, other) => one.line - other.line || one.column - other.column);
  faults.splice(maxFaults);
  if (faults.length > 0 || !header) return { query: undefined, choices, faults };
  const { name, file, source, text } = statement;
  const query = {
    ...{ name, ...header, text, origin, file, source, statement, choices },
    parameters: parameters.map((each) => ({ ...each, hasChoicesInGraph: choices.has(each.name) })),
    revision: createHash('sha256').update(source).digest('hex').slice(0, 32),
  };
  return { query, choices, faults };
}

/** Reads lines such as `choices pillar: MATCH …`, each after its parameter. */
function readChoices(
  fields: readonly Field[],
  {
    params,
    declared,
    settled,
  }: { params: readonly Field[]; declared: readonly string[]; settled: readonly string[] },
  faults: Fault[],
): ReadonlyMap<string, PlacedStatement> {
  const choices = new Map<string, PlacedStatement>();
  for (const { value, line, column, placed } of fields) {
    const fault = (message: string) => void faults.push({ line, column, message });
    const [beginning = '', name = ''] = /^([A-Za-z_]\w*):\s*/.exec(value) ?? [];
    const index = declared.indexOf(name);
    const text = placed.text.slice(beginning.length);
    if (name === '' || text.trim() === '') {
      fault(`"choices ${value}" asks nothing: write "// choices parameter: MATCH … RETURN …"`);
    } else if (index === -1 || (params[index]?.line ?? 0) > line) {
      fault(`"${name}" is not a parameter above: choices stand below their parameter`);
    } else if (choices.has(name)) {
      fault(`the choices of "${name}" are given twice`);
    } else if (settled.includes(name)) {
      fault(`"${name}" has its choices already: no other value is taken`);
    } else {
      const statement = { ...placed, text, firstColumn: column + beginning.length };
      choices.set(name, statement);
      const advice = `is not a parameter above "${name}": choices may ask by those that come before`;
      faults.push(...undeclaredIn(statement, declared.slice(0, index), advice));
    }
  }
  return choices;
}

/** What a statement uses and may not, at the first place of each. */
function undeclaredIn(statement: PlacedStatement, declared: readonly string[], advice: string): Fault[] {
  const { text } = statement;
  const first = new Map(
    parameterUsesIn(text)
      .toReversed()
      .map(({ name, offset }) => [name, offset]),
  );
  return [...first]
    .filter(([name]) => !declared.includes(name))
    .map(([name, offset]) =>
      placeInFile(statement, { ...placeAt(text, offset), message: `$${name} ${advice}` }),
    );
}

function repeated(params: readonly Field[], declared: readonly string[]): Fault[] {
  const again = params.filter((_, index) => declared.indexOf(declared[index] ?? '') < index);
  return again.map(({ line, column }) => ({ line, column, message: 'this parameter is declared twice' }));
}

function unused(
  params: readonly Field[],
  declared: readonly string[],
  asked: readonly PlacedStatement[],
): Fault[] {
  const used = new Set(asked.flatMap(({ text }) => parametersIn(text)));
  return params.flatMap(({ line, column }, index) => {
    const name = declared[index] ?? '';
    const message = `"${name}" is not used: write $${name} where the statement needs it, or leave out this line`;
    return name === '' || used.has(name) ? [] : [{ line, column, message }];
  });
}
