import { expect, test } from 'vitest';
import {
  declaredOf,
  draftOf,
  newParameter,
} from '../../../../../../client/features/queries/own/draft-parameter.ts';

test.each([
  'entity',
  'entity:Body',
  'list of entity:Person',
  'date',
  'list of date',
  'integer',
  'integer 1..100',
  'integer ..5',
  'list of integer 0..',
  'string',
  'boolean',
  'duration',
  'head, deputy, both',
  'list of a, b',
  'something else',
])('a parameter of type %s is edited in parts and declared as it was', (type) => {
  const declared = { name: 'x', type, default: '', label: 'X', choices: 'MATCH (n) RETURN n' };
  expect(declaredOf(draftOf(declared))).toEqual(declared);
});

test('the parts of a type are those that have fields of their own', () => {
  const draft = draftOf({
    name: 'n',
    type: 'list of integer 1..9',
    default: null,
    label: 'N',
    choices: null,
  });
  expect(draft).toMatchObject({ base: 'integer', isList: true, min: '1', max: '9' });
  const { key, ...another } = newParameter();
  expect(another).toMatchObject({ name: '', base: 'string', isList: false, default: null });
  expect(key).not.toBe(draft.key);
  expect(newParameter('first_name')).toMatchObject({ name: 'first_name', label: 'First name' });
});
