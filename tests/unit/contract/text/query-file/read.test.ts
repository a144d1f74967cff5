import { expect, test } from 'vitest';
import { partAtLine, readQueryFile } from '../../../../../contract/text/query-file/read.ts';

const source = [
  '// title: Heads',
  '// description: Every head,',
  '//   earliest first.',
  '// category: Leaders',
  '// param body: entity:Body | Body',
  '// param at: date = | Date',
  '// choices body: MATCH (body:Body)',
  '//   RETURN body',
  '',
  'MATCH (n)',
  'RETURN n',
].join('\n');

test.each([
  [1, { field: 'title' }],
  [3, { field: 'description' }],
  [5, { parameter: 0 }],
  [6, { parameter: 1 }],
  [8, { parameter: 0 }],
  [10, { statementLine: 1 }],
  [11, { statementLine: 2 }],
])('line %i of a file is %j', (line, part) => {
  expect(partAtLine(source, line)).toEqual(part);
});

test('a file that is not right is read as far as it can be', () => {
  expect(readQueryFile('// title: Heads\n// param body\n// nonsense\n')).toEqual({
    title: 'Heads',
    description: '',
    category: '',
    view: '',
    author: null,
    model: null,
    parameters: [{ name: 'body', type: '', default: null, label: '', choices: null }],
    text: '',
  });
});

test('the choices of a parameter keep their lines', () => {
  expect(readQueryFile(source).parameters[0]).toEqual({
    ...{ name: 'body', type: 'entity:Body', default: null, label: 'Body' },
    choices: 'MATCH (body:Body)\nRETURN body',
  });
});
