import type { z } from 'zod';
import { listOf } from '../../contract/text/language.ts';

type ZodIssue = z.core.$ZodIssue;

/** What is wrong with a field, going on from its name: `must be a whole number of at most 100`. */
export function describeIssue(issue: ZodIssue): string {
  if (issue.code === 'invalid_type') return wrongType(issue);
  if (issue.code === 'invalid_union') return noneOf(issue);
  if (issue.code === 'too_big') return `must be ${unit(issue.origin, issue.maximum, 'at most')}`;
  if (issue.code === 'too_small') {
    return issue.message.startsWith('Too small')
      ? `must be ${unit(issue.origin, issue.minimum, 'at least')}`
      : issue.message;
  }
  if (issue.code === 'invalid_value') return `must be ${listOf(issue.values.map(String), 'or').join('')}`;
  return issue.message;
}

const typeNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    number: 'a number',
    int: 'a whole number',
    string: 'one text',
    boolean: 'true or false',
    object: 'an object',
    record: 'an object',
    array: 'a list',
  }),
);

function wrongType({ expected, input, message }: z.core.$ZodIssueInvalidType): string {
  if (input === undefined && message.includes('received undefined')) return 'must be given';
  return `must be ${typeNames.get(expected) ?? expected}`;
}

/** What each of several shapes would have wanted: `must be one text or a list`. */
function noneOf({ errors, message }: z.core.$ZodIssueInvalidUnion): string {
  const first = errors.flatMap(([issue]) => (issue ? [issue] : []));
  // One of them that fits is wrong inside.
  const inside = first.find(({ path }) => path.length > 0);
  if (inside) return `is wrong at ${inside.path.join('.')}, which ${describeIssue(inside)}`;
  const types = first.filter((issue) => issue.code === 'invalid_type');
  if (types.some((issue) => issue.message.includes('received undefined'))) return 'must be given';
  if (types.length === 0) return message;
  const names = types.map(({ expected }) => typeNames.get(expected) ?? expected);
  return `must be ${listOf([...new Set(names)], 'or').join('')}`;
}

function unit(origin: string, limit: number | bigint, bound: string): string {
  return origin === 'string' ? `${bound} ${limit} letters long` : `${bound} ${limit}`;
}
