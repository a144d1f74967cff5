import { expect, test } from 'vitest';
import { variablesIn } from '../../../../server/cypher/variables.ts';

const node = { of: 'node' };
const ofAny = { of: 'relationship', words: null };

test.each<[string, Record<string, unknown>]>([
  ['MATCH (one:A)-[edge]->(other WHERE other.x)', { one: node, edge: ofAny, other: node }],
  [
    'MATCH (p)-[`a b`:$any($model.headship)|$any($model.partOf)]->()',
    { p: node, '`a b`': { of: 'relationship', words: ['headship', 'partOf'] } },
  ],
  ['MATCH ()-[e:HELD]-() WITH e AS fact, e.x AS x', { e: ofAny, fact: ofAny }],
  // One name of two things is neither.
  ['MATCH (dated) RETURN dated UNION MATCH ()-[dated]->() RETURN dated', {}],
  ['MATCH (one) WITH collect(one) AS all UNWIND all AS each UNWIND [each] AS one RETURN one', {}],
  ['MATCH ()-[fact]-() RETURN [fact IN facts WHERE fact.x]', {}],
  ['MATCH ()-[e]-() CALL (e) { RETURN type(e) AS t } RETURN count(e) AS n', { e: ofAny }],
  // What is not known any more is passed on as unknown.
  ['MATCH (a) WITH a AS b WITH b AS c UNWIND [1] AS a RETURN c', {}],
])('%s', (text, known) => {
  expect(Object.fromEntries(variablesIn(text))).toEqual(known);
});
