import { parseType, typesInWords } from '../../../contract/api/parameter-type.ts';
import type { GivenParameter, QueryParameter } from '../../../contract/api/query-parameter.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { BadInputError, type FieldError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { readValues, WrongValue } from './values.ts';

/** Values as the statement takes them, see cypher/README.md. */
type Values = Record<string, unknown>;

/** What is given, by the parameters' names, as typed into a form. */
export type Given = Readonly<Record<string, GivenParameter>>;

/**
 * Reads parameters as typed into a form, by their declared types, and looks whether the entities exist.
 * @param input.text says which of them bound its rows
 * @throws BadInputError naming every parameter that is missing, wrong or unknown
 */
export async function parseParameters(
  graph: OpenGraph,
  { parameters: declared, text }: { parameters: readonly QueryParameter[]; text: string },
  given: Given,
): Promise<Values> {
  const values = new Map<string, unknown>();
  const errors: FieldError[] = Object.keys(given)
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .map((name) => ({ field: name, message: `is not a parameter of this query: ${listed(declared)}` }));
  for (const parameter of declared) {
    try {
      const value = await readParameter(graph, parameter, ownValue(given, parameter.name));
      if (typeof value === 'bigint' && value < 0n && bounds(text, parameter.name))
        throw new WrongValue(`must be 0 or more, not "${value}"`);
      values.set(parameter.name, value);
    } catch (error) {
      errors.push({ field: parameter.name, message: reasonOf(error) });
    }
  }
  if (errors.length > 0) throw new BadInputError(errors);
  return Object.fromEntries(values);
}

/**
 * Reads what is given for one parameter by a type as a header has it: `date`, `list of entity:Person`.
 * @throws BadInputError where the type is none, or what is given is not of it
 */
export async function readByType(
  graph: OpenGraph,
  name: string,
  typeText: string,
  given: GivenParameter,
): Promise<unknown> {
  const type = parseType(typeText);
  if (!type)
    throw new BadInputError([{ field: name, message: `"${typeText}" is not a type: write ${typesInWords}` }]);
  const standard = type.isList ? [] : null;
  const parameter = { ...type, name, label: name, hasChoicesInGraph: false, default: standard };
  try {
    return await readParameter(graph, parameter, given);
  } catch (error) {
    throw new BadInputError([{ field: name, message: reasonOf(error) }]);
  }
}

/** @throws WrongValue */
async function readParameter(
  graph: OpenGraph,
  parameter: QueryParameter,
  given: GivenParameter | undefined,
): Promise<unknown> {
  const value = given ?? parameter.default ?? undefined;
  if (value === undefined) throw new WrongValue('must be given');
  if (!parameter.isList) {
    if (Array.isArray(value)) throw new WrongValue('takes one value, not several');
    const text = value.trim();
    if (text === '' && parameter.default === '') return null;
    const [read] = await readValues(graph, parameter, [text]);
    return read;
  }
  const texts = (value === '' ? [] : [value].flat()).map((each) => each.trim());
  const all = texts.filter((text) => text !== '' || parameter.type === 'string');
  if (all.length === 0 && parameter.default === null) throw new WrongValue('must have a value at least');
  return readValues(graph, parameter, all);
}

/** @throws what is no WrongValue */
function reasonOf(error: unknown): string {
  if (error instanceof WrongValue) return error.message;
  throw error;
}

/** Whether a statement takes only so many rows as a parameter says, or leaves out as many. */
function bounds(text: string, name: string): boolean {
  return new RegExp(`\\b(LIMIT|SKIP|OFFSET)\\b[^\\n]*\\$${name}\\b`, 'i').test(text);
}

function listed(declared: readonly QueryParameter[]): string {
  return declared.length === 0 ? 'it takes none' : `it takes ${declared.map(({ name }) => name).join(', ')}`;
}
