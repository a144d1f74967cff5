import { expect, test } from 'vitest';
import { parametersIn, placeAt, tokensOf } from '../../../../contract/text/cypher-tokens.ts';

test('texts, quoted names and comments are no code', () => {
  const texts = tokensOf("MATCH (n:`a``;b`) /* ; */ WHERE n.x = 'it\\'s;' // ;\r RETURN \"a\\\n;\"").map(
    ({ text }) => text,
  );
  expect(texts).toEqual([
    'MATCH',
    '(',
    'n',
    ':',
    '`a``;b`',
    ')',
    'WHERE',
    'n',
    '.',
    'x',
    '=',
    "'it\\'s;'",
    'RETURN',
    '"a\\\n;"',
  ]);
});

test.each([
  ['RETURN $a, $b.c, $a', ['a', 'b']],
  ['RETURN $`a b`, $`c``d`', ['a b', 'c`d']],
  ['RETURN $0, $1a, $ x, $ä', ['0', '1a', 'x', 'ä']],
  ['RETURN "$a", `$b` // $c', []],
  ['MATCH (n:$any($labels)) RETURN $any', ['labels', 'any']],
])('%s takes the parameters %j', (statement, names) => {
  expect(parametersIn(statement)).toEqual(names);
});

test('a place is counted from 1, whichever way lines end', () => {
  expect(placeAt('a\r\nbc\rd', 6)).toEqual({ line: 3, column: 1 });
  expect(placeAt('abc', -3)).toEqual({ line: 1, column: 1 });
});
