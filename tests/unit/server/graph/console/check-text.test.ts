import { describe, expect, test } from 'vitest';
import { checkText } from '../../../../../server/graph/console/check-text.ts';
import { StatementError } from '../../../../../server/problems/statement-errors.ts';

/** Why a statement is refused, and where. */
function refusal(statement: string) {
  try {
    checkText(statement);
    return undefined;
  } catch (error) {
    return error instanceof StatementError ? error.errors[0] : error;
  }
}

test.each([
  ['RETURN 1 AS a;\n\nRETURN 2', 3, 1, /^There is more than one statement/],
  ['/* a */\nprofile RETURN 1', 2, 1, /^Leave profile out/],
  ['CYPHER 5 runtime=slotted RETURN 1', 1, 10, /^Leave out the option runtime/],
  ['RETURN 1,\n  apoc.text.join([], "")', 2, 3, /^The function apoc\.text\.join is none/],
  ['RETURN `apoc` /* a */ . `x`(1)', 1, 8, /^The function apoc\.x is none/],
  ['RETURN apoc\x1c.\x85x(1)', 1, 8, /^The function apoc\.x is none/],
  ['RETURN [1][0..apoc.x(1)]', 1, 15, /^The function apoc\.x is none/],
  ['CYPHER\x85runtime\x1c=\x85slotted RETURN 1', 1, 8, /^Leave out the option runtime/],
  [`RETURN ${'('.repeat(61)}`, 1, 68, /^Brackets are nested more than 60 deep/],
  [`RETURN ${'{a: '.repeat(11)}`, 1, 48, /^Curly brackets are nested more than 10 deep/],
  [`RETURN ${'NOT '.repeat(21)}true`, 1, 88, /^NOT stands more than 20 times/],
  [`RETURN ${'NOT('.repeat(21)}true`, 1, 88, /^NOT stands more than 20 times/],
  [`RETURN ${Array(12).fill('a').join(' XOR ')}`, 1, 70, /^More than 10 conditions are joined by XOR/],
])('%.60j is refused with its place', (statement, line, column, message) => {
  expect(refusal(statement)).toEqual({
    field: 'statement',
    message: expect.stringMatching(message),
    line,
    column,
  });
});

test('what is too long is refused', () => {
  expect(refusal(`RETURN '${'a'.repeat(20_000)}'`)).toMatchObject({
    message: expect.stringMatching(/20009/),
  });
});

describe('letters that are written by their numbers hide nothing', () => {
  test.each([
    "RETURN '\\u0027; RETURN 2 //'",
    '/* \\u002a/ PROFILE RETURN 1',
    '\\uu0050ROFILE RETURN 1',
    `/* \\\\u002a/ " */ RETURN '\\u0027 + apoc.x() + \\u0027' // "`,
  ])('%s', (statement) => {
    expect(refusal(statement)).toBeDefined();
  });
});

test.each([
  'RETURN 1;',
  'RETURN ";", `;` // ;\n;',
  'CYPHER 25 RETURN 1',
  'WITH 1 AS profile RETURN profile = 1',
  'RETURN date.truncate("year", date()), point.distance(point({x: 1}), null), duration.between(null, null)',
  'CALL db.index.fulltext.queryNodes("a", "b")',
  'MATCH (n) WHERE n.a.b IN (1) RETURN n',
  'RETURN "apoc.load.json("',
])('%s is sent', (statement) => {
  expect(refusal(statement)).toBeUndefined();
});
