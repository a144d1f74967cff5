import { expect, it } from 'vitest';
import { statementsOf } from '../../../../../../client/features/queries/console/statements.ts';
import { parametersIn } from '../../../../../../contract/text/cypher-tokens.ts';

it.each([
  ['one', 'RETURN 1', ['RETURN 1']],
  ['two', 'RETURN 1;\n\n  RETURN 2;\n', ['RETURN 1', 'RETURN 2']],
  [
    'a semicolon in a text',
    `RETURN ";" AS a; RETURN 'it\\'s;' AS b`,
    [`RETURN ";" AS a`, `RETURN 'it\\'s;' AS b`],
  ],
  ['one in a quoted name', 'RETURN 1 AS `a;b`', ['RETURN 1 AS `a;b`']],
  ['one in a comment', 'RETURN 1 // a; b\n; /* ; */ RETURN 2', ['RETURN 1 // a; b', '/* ; */ RETURN 2']],
  ['nothing but comments', '// nothing\n; /* here */', []],
  ['nothing', ' ;; ', []],
])('divides %s', (_case, text, statements) => {
  const found = statementsOf(text);
  expect(found.map((statement) => statement.text)).toEqual(statements);
  for (const { from, to, text: part } of found) expect(text.slice(from, to)).toBe(part);
});

it('finds each parameter once, and none in texts and comments', () => {
  const text = `MATCH (n {id: $id}) WHERE n.a = $größe OR n.b = $\`my name\` // $no
    RETURN "$no", n.\`$no\`, $id, $__proto__`;
  expect(parametersIn(text)).toEqual(['id', 'größe', 'my name', '__proto__']);
});
