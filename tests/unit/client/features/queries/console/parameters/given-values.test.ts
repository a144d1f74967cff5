import { describe, expect, it } from 'vitest';
import {
  formParameter,
  parametersOf,
} from '../../../../../../../client/features/queries/console/parameters/console-parameter.ts';
import {
  problemOf,
  sentParameters,
} from '../../../../../../../client/features/queries/console/parameters/given-values.ts';
import type { GivenParameter } from '../../../../../../../contract/api/query-parameter.ts';

function parametersIn(text: string, values: [string, GivenParameter][] = [], types: [string, string][] = []) {
  return parametersOf(text, { values: new Map(values), types: new Map(types) });
}

describe('the parameters of a text', () => {
  it('are those that stand in it, as its header declares them, and guessed where it does not', () => {
    const text = `// title: Heads
// param body: entity:Body | The body
// param at: date = | As of
// param rank: head, both = both | Rank
MATCH (b {id: $body}) WHERE $at.min IS NULL AND $rank = 'head' RETURN b LIMIT $limit`;
    expect(parametersIn(text)).toEqual([
      { name: 'body', label: 'The body', type: 'entity:Body', value: '', isOptional: false },
      { name: 'at', label: 'As of', type: 'date', value: '', isOptional: true },
      { name: 'rank', label: 'Rank', type: 'head, both', value: 'both', isOptional: false },
      { name: 'limit', label: 'Limit', type: 'integer', value: '', isOptional: false },
    ]);
  });

  it('keep the type and the value that somebody chose, also one that is called as every object has it', () => {
    const [parameter] = parametersIn('RETURN $__proto__', [['__proto__', '7']], [['__proto__', 'integer']]);
    expect(parameter).toMatchObject({ type: 'integer', value: '7' });
  });

  it.each([
    ['list of entity:Person', { type: 'entity', kind: 'Person', isList: true }],
    ['integer 1..5', { type: 'integer', min: 1, max: 5 }],
    ['out, in, both', { type: 'choice', choices: ['out', 'in', 'both'] }],
    ['json', { type: 'string', isList: false }],
  ])('of the type %s have a field of their own', (type, expected) => {
    const [parameter] = parametersIn('RETURN $p', [], [['p', type]]);
    expect(parameter && formParameter(parameter)).toMatchObject(expected);
  });
});

describe('what is sent', () => {
  const text = 'RETURN $text, $number, $yes, $map, $at, $names, $ids, $none';
  const parameters = parametersIn(
    text,
    [
      ['text', ' as it is '],
      ['number', '12'],
      ['yes', 'true'],
      ['map', '{"a": [1, null]}'],
      ['at', '1978'],
      ['names', ['An', '', 'Binh']],
      ['ids', ['one', 'other']],
    ],
    [
      ['number', 'integer'],
      ['yes', 'boolean'],
      ['map', 'json'],
      ['at', 'date'],
      ['names', 'list of string'],
      ['ids', 'list of entity:Person'],
    ],
  );

  it('is JSON, and typed text where the server has to read it', () => {
    const names = parameters.map(({ name }) => name);
    expect(sentParameters(parameters, names)).toEqual({
      parameters: {
        text: ' as it is ',
        number: 12,
        yes: true,
        map: { a: [1, null] },
        at: '1978',
        names: ['An', 'Binh'],
        ids: ['one', 'other'],
        none: '',
      },
      types: { at: 'date', ids: 'list of entity:Person' },
    });
  });

  it('is only what stands in the statement', () => {
    expect(sentParameters(parameters, ['number'])).toEqual({ parameters: { number: 12 }, types: {} });
  });

  it('is null where an optional one is left empty', () => {
    const optional = parametersIn('// title: T\n// param at: date = | As of\nRETURN $at');
    expect(sentParameters(optional, ['at'])).toEqual({ parameters: { at: null }, types: {} });
  });
});

it.each([
  ['integer', 'twelve', '“twelve” is not a whole number.'],
  ['integer 1..5', '9', 'Must be from 1 to 5.'],
  ['integer', '', 'Required'],
  ['string', '', undefined],
  ['list of integer', ['1', 'x'], '“x” is not a whole number.'],
  ['list of string', [], undefined],
  ['json', '{"a"', 'This is not JSON: write "text", 12, [1, 2] or {"key": "value"}.'],
  ['json', '[1]', undefined],
])('of the type %s the value %j has the problem %s', (type, value, problem) => {
  const [parameter] = parametersIn('RETURN $p', [['p', value]], [['p', type]]);
  expect(parameter && problemOf(parameter)).toBe(problem);
});
