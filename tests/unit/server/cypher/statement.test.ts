import { expect, test } from 'vitest';
import { parseStatement } from '../../../../server/cypher/statement.ts';

test('the opening comment is the header and the rest is the statement', () => {
  expect(
    parseStatement('explore/nodes.cypher', '// The nodes.\n//   All of them.\n\nMATCH (n)\nRETURN n;\n'),
  ).toMatchObject({
    name: 'nodes',
    file: 'explore/nodes.cypher',
    header: ['The nodes.', '  All of them.'],
    text: 'MATCH (n)\nRETURN n',
    firstLine: 4,
  });
});

test('lines may end as on Windows, and a mark of the encoding is no text', () => {
  expect(parseStatement('a.cypher', '\uFEFF// All.\r\nMATCH (n)\r\nRETURN n\r\n')).toMatchObject({
    ...{ header: ['All.'], text: 'MATCH (n)\nRETURN n', firstLine: 2 },
  });
});

test('semicolons in strings, names and comments part nothing', () => {
  const text = 'RETURN \';\' AS a, "x\\";" AS `b;` // ; no\n/* ; */';
  expect(parseStatement('a.cypher', `// Odd.\n${text}`).text).toBe(text);
});

test.each([
  ['MATCH (n) RETURN n', 'a.cypher:1: must open with a comment that says what it asks'],
  ['// Nothing.\n\n', 'a.cypher:1: has no statement after its comment'],
  ['// Two.\nRETURN 1;\nRETURN 2', 'a.cypher:2: has more than one statement: one question per file'],
])('%j is refused with the file and the line', (source, message) => {
  expect(() => parseStatement('a.cypher', source)).toThrow(message);
});
