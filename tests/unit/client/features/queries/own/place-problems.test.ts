import { expect, test } from 'vitest';
import { placeProblems } from '../../../../../../client/features/queries/own/place-problems.ts';

const source = [
  '// title: Heads',
  '// category: Leaders',
  '// param body: entity:Body | Body',
  '// param at: dat | Date',
  'MATCH (n)',
  'RETURN m',
].join('\n');

test('what is wrong with a file is said at the field in which it is mended', () => {
  const { fields, parameters, statement } = placeProblems(source, [
    { line: 1, column: 1, message: '"description" is missing: add a line "// description: …"' },
    { line: 2, column: 1, message: '"category" is given twice' },
    { line: 4, column: 10, message: '"dat" is not a type: write date' },
    { line: 4, column: 10, message: '"at" is not used' },
    { line: 6, column: 8, message: 'm is not defined' },
  ]);
  expect([...fields]).toEqual([
    ['description', 'Required'],
    ['category', '"category" is given twice.'],
  ]);
  expect([...parameters]).toEqual([[1, '"dat" is not a type: write date. "at" is not used.']]);
  expect(statement).toEqual([{ line: 2, column: 8, message: 'm is not defined' }]);
});

test('where there is no statement, that and every empty field are shown', () => {
  const empty = ['// title: Heads', '// description:', '// category:', '// view: table', ''].join('\n');
  const { fields, statement } = placeProblems(empty, [
    { line: 4, column: 1, message: 'has no statement after its comment' },
  ]);
  expect([...fields.keys()]).toEqual(['description', 'category']);
  expect(statement).toEqual([{ line: 1, column: 1, message: expect.stringContaining('Type a statement') }]);
});
