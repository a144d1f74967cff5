import { expect, it } from 'vitest';
import { advice } from '../../../../../../../client/features/queries/editor/language/advice.ts';

const notThere =
  "is not present in the database. Make sure you didn't misspell it or that it is available when you run this statement in your application";
const schema = {
  labels: ['Person', 'Body', 'Congress'],
  relationshipTypes: ['HEADED', 'MEMBER_OF'],
  propertyKeys: ['name', 'start'],
  functions: { 'CYPHER 5': { toUpper: {} as never } },
};

it.each([
  [`Label Persn ${notThere}`, 'No node has the label Persn. Did you mean Person?'],
  [`Label person ${notThere}`, 'No node has the label person. Did you mean Person?'],
  [`Label Spaceship ${notThere}`, 'No node has the label Spaceship.'],
  [`Relationship type HEDED ${notThere}`, 'No relationship has the type HEDED. Did you mean HEADED?'],
  [`nme ${notThere}`, 'Nothing has the property nme. Did you mean name?'],
  [`Function toUper ${notThere}`, 'There is no function toUper here. Did you mean toUpper?'],
  [
    'Variable `q` not defined',
    'q is not defined here. Name it in a MATCH or WITH before this place, or check its spelling.',
  ],
  [
    'Query cannot conclude with MATCH (must be a RETURN clause, a FINISH clause).',
    'A statement cannot end with MATCH. Add RETURN and what you want to see.',
  ],
  [
    "Invalid input 'WHER': expected a graph pattern, ',', 'ORDER BY', 'CALL', 'WHERE', 'WITH' or <EOF>",
    '“WHER” cannot stand here. Did you mean WHERE?',
  ],
  ["Invalid input '': expected an expression", 'Something is missing here. Expected: an expression.'],
  [
    "Invalid input ')': expected '(', 'A', 'B', 'C', 'D' or 'E'",
    '“)” cannot stand here. Expected: (, A, B, C, D …',
  ],
  [
    "Invalid input ':': expected 'ALTER', 'ORDER BY', 'CALL', 'CREATE' or 'MATCH'",
    'Commands that begin with a colon work in Neo4j Browser only. Type a statement: a field appears for each $parameter in it.',
  ],
  ["Invalid input ':': expected ')' or 'WHERE'", '“:” cannot stand here. Expected: ), WHERE.'],
  ['Something else altogether', 'Something else altogether'],
])('says %s as %s', (message, said) => {
  expect(advice(message, schema)).toBe(said);
});
