import type { z } from 'zod';
import type { runCypher } from '../../../contract/api/routes/cypher.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { parseParameter } from '../../cypher/parameter.ts';
import { CypherFileError } from '../../cypher/statement.ts';
import { parametersIn } from '../../cypher/tokens.ts';
import { BadInputError, type FieldError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open.ts';
import { parseParameters } from '../saved/parameters.ts';
import type { WrittenStatement } from './explain-statement.ts';

type Sent = Pick<z.output<typeof runCypher.body>, 'statement' | 'parameters' | 'types'>;

/**
 * A statement with the values of its parameters: those that are given with a type are read as in the form of a saved query.
 * @throws BadInputError naming every one that is missing, or not of its type
 */
export async function valuesFor(graph: OpenGraph, sent: Sent): Promise<WrittenStatement> {
  const { statement, parameters, types } = sent;
  const missing = parametersIn(statement).filter((name) => !Object.hasOwn(parameters, name));
  if (missing.length > 0) throw new BadInputError(missing.map((name) => fault(name, 'must be given')));
  const declared = Object.entries(types).map(([name, type]) => declare(name, type));
  const given = Object.fromEntries(
    declared.map(({ name }) => [name, asText(name, ownValue(parameters, name))]),
  );
  const typed = await parseParameters(graph, { parameters: declared, text: statement }, given);
  return { statement, parameters: { ...parameters, ...typed } };
}

function declare(name: string, type: string) {
  try {
    return parseParameter('', { name: 'param', value: `${name}: ${type} | ${name}`, line: 1 });
  } catch (error) {
    if (!(error instanceof CypherFileError)) throw error;
    throw new BadInputError([{ field: `types.${name}`, message: 'is not a type of a parameter' }]);
  }
}

function asText(name: string, value: unknown): string | string[] {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new BadInputError([fault(name, 'must be text, or a list of texts, as its type is given')]);
}

function fault(name: string, message: string): FieldError {
  return { field: `parameters.${name}`, message };
}
