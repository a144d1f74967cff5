import type { z } from 'zod';
import type { runCypher } from '../../../contract/api/routes/cypher.ts';
import { ownValue } from '../../../contract/model/own-value.ts';
import { parametersIn } from '../../../contract/text/cypher-tokens.ts';
import { BadInputError, type FieldError } from '../../problems/errors.ts';
import type { OpenGraph } from '../open-graph.ts';
import { readByType } from '../saved/parameters.ts';
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
  const values = new Map(Object.entries(parameters));
  const errors = [...values].filter(([, value]) => holdsRounded(value)).map(([name]) => fault(name, rounded));
  for (const [name, type] of Object.entries(types)) {
    try {
      const given = asText(name, ownValue(parameters, name));
      values.set(name, await readByType(graph, `parameters.${name}`, type, given));
    } catch (error) {
      if (!(error instanceof BadInputError)) throw error;
      errors.push(...error.errors);
    }
  }
  if (errors.length > 0) throw new BadInputError(errors);
  return { statement, parameters: Object.fromEntries(values) };
}

const rounded = 'holds a whole number that JSON rounds: give it as text, with the type integer';

/** Whether there is, however deep, a whole number beyond those that JSON keeps exactly and within those that the database has. */
function holdsRounded(value: unknown): boolean {
  const waiting = [value];
  while (waiting.length > 0) {
    const each = waiting.pop();
    if (Number.isInteger(each) && !Number.isSafeInteger(each) && Math.abs(Number(each)) < 2 ** 64)
      return true;
    if (typeof each === 'object' && each !== null) for (const part of Object.values(each)) waiting.push(part);
  }
  return false;
}

function asText(name: string, value: unknown): string | string[] {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value;
  throw new BadInputError([fault(name, 'must be text, or a list of texts, as its type is given')]);
}

function fault(name: string, message: string): FieldError {
  return { field: `parameters.${name}`, message };
}
