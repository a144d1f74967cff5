import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../../../contract/model/time/bounds.ts';
import { type Dated, dayBounds, holdsAt } from '../../../contract/model/time/holding.ts';
import { expander } from '../../../server/cypher/expand.ts';
import { readLibrary } from '../../../server/cypher/library.ts';
import { parseStatement } from '../../../server/cypher/statement.ts';
import { toDate } from '../../../server/neo4j/values.ts';
import { oneOf, whole } from '../../fixtures/dates/edtf-texts.ts';
import { cypherFolder, serveWorld } from './served-fixture.ts';

const world = serveWorld({ world: 'offices', owner: 'held', profile: 'built-in' });
const file = join(cypherFolder, 'time/held.cypher');
const library = readLibrary(cypherFolder);
const text = expander(library.builtIn, library.macros)(parseStatement(file, readFileSync(file, 'utf8')));

const date = fc.oneof(whole, oneOf).map((one) => one.text);
const maybe = fc.option(date, { nil: undefined });
const questions = fc.record({
  fact: fc.record({ start: maybe, end: maybe, attested: maybe }),
  at: date,
});

test('Neo4j and our own function answer alike, whatever the dates', async () => {
  const asked = fc.sample(questions, 2000);
  const { records } = await world.driver.executeQuery(text, { asked: asked.map(asParameters) });
  const theirs = records.map((record, index) => ({ ...asked[index], held: record.get('held') }));
  const ours = asked.map(({ fact, at }) => ({ fact, at, held: holdsAt(dayBounds(fact), boundsOf(at)) }));
  expect(theirs).toEqual(ours);
  expect(new Set(ours.map((one) => one.held))).toEqual(new Set(['certain', 'possible', 'no']));
});

function asParameters({ fact, at }: { fact: Dated; at: string }) {
  const { min, max } = boundsOf(at);
  const bounds = Object.entries(dayBounds(fact)).map(([name, day]) => [name, toDate(day)]);
  return { fact: Object.fromEntries(bounds), from: min ? toDate(min) : null, to: max ? toDate(max) : null };
}
