import type { GivenParameter, QueryParameter } from '../../../contract/api/query-parameter.ts';
import type { SavedQuery } from '../../../contract/api/routes/queries.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { edtfProblem } from '../../../contract/text/written-dates/edtf-problem.ts';
import { toDate } from '../../neo4j/days.ts';
import { BadInputError, type FieldError } from '../../problems/errors.ts';
import { nearest } from '../found-or-404.ts';
import type { OpenGraph } from '../open.ts';

/** Values as the statement takes them, see cypher/README.md. */
type Values = Record<string, unknown>;

/** What a text cannot be, going on from the parameter's name: `is not a whole number`. */
class WrongValue extends Error {}

/**
 * Reads parameters as typed into a form, by their declared types, and looks whether the entities exist.
 * @throws BadInputError naming every parameter that is missing, wrong or unknown
 */
export async function parseParameters(
  graph: OpenGraph,
  { parameters: declared, text }: Pick<SavedQuery, 'parameters' | 'text'>,
  given: Readonly<Record<string, GivenParameter>>,
): Promise<Values> {
  const values = new Map<string, unknown>();
  const errors: FieldError[] = Object.keys(given)
    .filter((name) => !declared.some((parameter) => parameter.name === name))
    .map((name) => ({ field: name, message: `is not a parameter of this query: ${listed(declared)}` }));
  for (const parameter of declared) {
    try {
      const value = await readValue(graph, parameter, ownValue(given, parameter.name));
      if (typeof value === 'bigint' && value < 0n && bounds(text, parameter.name))
        throw new WrongValue(`must be 0 or more, not "${value}"`);
      values.set(parameter.name, value);
    } catch (error) {
      if (!(error instanceof WrongValue)) throw error;
      errors.push({ field: parameter.name, message: error.message });
    }
  }
  if (errors.length > 0) throw new BadInputError(errors);
  return Object.fromEntries(values);
}

/** Whether a statement takes only so many rows as a parameter says, or leaves out as many. */
function bounds(text: string, name: string): boolean {
  return new RegExp(`\\b(LIMIT|SKIP|OFFSET)\\b[^\\n]*\\$${name}\\b`, 'i').test(text);
}

function listed(declared: readonly QueryParameter[]): string {
  return declared.length === 0 ? 'it takes none' : `it takes ${declared.map(({ name }) => name).join(', ')}`;
}

async function readValue(graph: OpenGraph, parameter: QueryParameter, given: GivenParameter | undefined) {
  const [first] = [given ?? parameter.default ?? undefined].flat();
  const text = first?.trim();
  if (text === undefined) throw new WrongValue('must be given');
  if (text === '' && parameter.default === '') return null;
  if (text === '' && parameter.type !== 'string') throw new WrongValue('is empty');
  return parameter.type === 'entity'
    ? await existing(graph, text, parameter.kind)
    : readers[parameter.type](text, parameter);
}

const readers: Record<
  Exclude<QueryParameter['type'], 'entity'>,
  (text: string, parameter: QueryParameter) => unknown
> = {
  string: (text) => text.normalize('NFC'),
  integer: readInteger,
  boolean(text) {
    if (text === 'true' || text === 'false') return text === 'true';
    throw new WrongValue(`must be true or false, not "${text}"`);
  },
  date: readDate,
  duration: (text) => text,
  choice(text, { choices }) {
    if (choices.includes(text)) return text;
    throw new WrongValue(`must be one of ${choices.join(', ')}, not "${text}"`);
  },
};

function readInteger(text: string): bigint {
  if (!/^[+-]?\d{1,19}$/.test(text)) throw new WrongValue(`must be a whole number, not "${text}"`);
  const value = BigInt(text.replace('+', ''));
  if (BigInt.asIntN(64, value) !== value) throw new WrongValue(`is larger than the database can hold`);
  return value;
}

function readDate(text: string) {
  const problem = edtfProblem(text);
  if (problem !== undefined) throw new WrongValue(problem);
  const { min, max } = boundsOf(text);
  return { text, min: min === undefined ? null : toDate(min), max: max === undefined ? null : toDate(max) };
}

async function existing(graph: OpenGraph, id: string, kind: string | null): Promise<string> {
  const [found] = await graph.ask('nodes', { ids: [id] });
  if (!found)
    throw new WrongValue(`names nothing here: "${id}". ${await nearest(graph, id, kind ?? undefined)}`);
  const { labels } = found.node;
  if (kind !== null && !labels.includes(kind)) {
    throw new WrongValue(`must be a ${kind}, but "${id}" is ${labels.join(', ')}`);
  }
  return id;
}
